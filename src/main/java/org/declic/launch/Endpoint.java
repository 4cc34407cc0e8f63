package org.declic.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where Déclic answers: on every address of the machine unless told otherwise, over HTTPS once it
 * has a certificate.
 */
record Endpoint(Optional<String> host, int port, Optional<Integer> tlsPort, boolean behindProxy) {
  private static final int DEFAULT_PORT = 8080;
  private static final int DEFAULT_TLS_PORT = 8443;

  static Endpoint chosen(Settings settings, boolean secure) throws Trouble {
    Optional<Integer> tls =
        secure ? Optional.of(settings.port("declic.tls.port", DEFAULT_TLS_PORT)) : Optional.empty();
    boolean behindProxy = settings.isTrue("declic.proxy", false);
    if (behindProxy && secure) {
      throw new Trouble("tls.proxy");
    }
    // What a proxy says of its visitors is believed, so nobody else may reach the port.
    Optional<String> host =
        settings
            .text("declic.host")
            .filter(name -> !name.equals("0.0.0.0"))
            .or(() -> behindProxy ? Optional.of("127.0.0.1") : Optional.empty());
    Endpoint endpoint =
        new Endpoint(host, settings.port("declic.port", DEFAULT_PORT), tls, behindProxy);
    endpoint.refuseIfTaken(endpoint.port, "declic.port");
    if (tls.isPresent()) {
      endpoint.refuseIfTaken(tls.get(), "declic.tls.port");
    }
    return endpoint;
  }

  private void refuseIfTaken(int wanted, String setting) throws Trouble {
    String name = setting.toUpperCase(Locale.ROOT).replace('.', '_');
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(InetAddress.getByName(bindAddress()), wanted));
    } catch (UnknownHostException e) {
      throw new Trouble("host.unknown", bindAddress());
    } catch (BindException e) {
      String reason = String.valueOf(e.getMessage());
      if (reason.contains("Permission")) {
        throw new Trouble("port.forbidden", wanted, name);
      }
      throw reason.contains("assign")
          ? new Trouble("host.unknown", bindAddress())
          : new Trouble("port.taken", wanted, name);
    } catch (IOException e) {
      throw new Trouble("port.taken", wanted, name);
    }
  }

  String bindAddress() {
    return host.orElse("0.0.0.0");
  }

  boolean secure() {
    return tlsPort.isPresent();
  }

  int mainPort() {
    return tlsPort.orElse(port);
  }

  /** The address to open on this very machine. */
  String here() {
    return address(host.orElse("localhost"));
  }

  /** Where to knock to see whether the first page answers. */
  InetSocketAddress knock() {
    return new InetSocketAddress(host.orElse("127.0.0.1"), mainPort());
  }

  /**
   * The addresses that other devices on the same network can open; none when only this machine is
   * answered.
   */
  List<String> fromOtherDevices() {
    if (host.isPresent()) {
      return isLoopback(host.get()) ? List.of() : List.of(address(host.get()));
    }
    try {
      return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
          .filter(Endpoint::reachesPeople)
          .flatMap(card -> Collections.list(card.getInetAddresses()).stream())
          .flatMap(
              address ->
                  address instanceof Inet4Address four && four.isSiteLocalAddress()
                      ? Stream.of(four)
                      : Stream.empty())
          .map(address -> address(address.getHostAddress()))
          .distinct()
          .toList();
    } catch (SocketException e) {
      return List.of();
    }
  }

  private static boolean isLoopback(String name) {
    try {
      return InetAddress.getByName(name).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /**
   * Leaves out the bridges of containers and virtual machines, which nobody in the room can reach.
   */
  private static boolean reachesPeople(NetworkInterface card) {
    try {
      String name = card.getName();
      return card.isUp()
          && !card.isLoopback()
          && !card.isPointToPoint()
          && Stream.of("docker", "br-", "veth", "virbr", "vmnet", "vbox", "lxc", "podman")
              .noneMatch(name::startsWith);
    } catch (SocketException e) {
      return false;
    }
  }

  private String address(String name) {
    boolean usual = mainPort() == (secure() ? 443 : 80);
    return (secure() ? "https://" : "http://") + name + (usual ? "" : ":" + mainPort()) + "/";
  }
}
