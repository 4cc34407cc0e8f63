package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.declic.platform.Settings;

/** Under which addresses other devices reach this server. */
@RequestScoped
public class OwnAddress {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  @Inject Settings settings;
  @Inject HttpServletRequest request;

  /** The browser runs on the server's own machine, or says so. */
  public boolean isThisMachine() {
    return THIS_MACHINE.contains(request.getServerName());
  }

  /** Nobody but this machine can reach it, as far as is known. */
  public boolean isAlone() {
    return settings.publicAddress().isEmpty() && isThisMachine() && onTheNetwork().isEmpty();
  }

  /**
   * The address to print, without a slash at its end: the one the operator set; else the one the
   * browser used; else, when that one means "this machine", one of the local network.
   */
  public String toPrint() {
    return settings
        .publicAddress()
        .map(OwnAddress::withoutSlash)
        .orElseGet(
            () ->
                isThisMachine()
                    ? onTheNetwork().stream().findFirst().orElse(address(request.getServerName()))
                    : address(request.getServerName()));
  }

  private static String withoutSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  /** On the local network, one for each connection of this machine. */
  public List<String> onTheNetwork() {
    if (settings.isLaunched()) {
      return settings.networkAddresses().stream().map(OwnAddress::withoutSlash).toList();
    }
    try {
      return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
          .filter(OwnAddress::isInUse)
          .flatMap(connection -> Collections.list(connection.getInetAddresses()).stream())
          .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
          .sorted((one, other) -> Boolean.compare(isLocal(other), isLocal(one)))
          .map(address -> address(address.getHostAddress()))
          .distinct()
          .toList();
    } catch (SocketException unknown) {
      return List.of();
    }
  }

  private static boolean isInUse(NetworkInterface connection) {
    try {
      return connection.isUp() && !connection.isLoopback();
    } catch (SocketException gone) {
      return false;
    }
  }

  private static boolean isLocal(InetAddress address) {
    return address.isSiteLocalAddress();
  }

  private String address(String host) {
    boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
    return request.getScheme() + "://" + host + (usual ? "" : ":" + request.getServerPort());
  }
}
