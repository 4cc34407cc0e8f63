package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.declic.web.OwnAddress;
import org.declic.web.QrDrawing;

/** The address by which other devices on the same Wi-Fi reach this server, with its QR code. */
@Named("mediatorShare")
@RequestScoped
public class SharePage {
  @Inject OwnAddress address;

  /** The address to give, and the others in case it does not answer. */
  public List<String> getAddresses() {
    return Stream.concat(Stream.of(address.toPrint()), address.onTheNetwork().stream())
        .distinct()
        .toList();
  }

  public QrDrawing getQr() {
    return QrDrawing.of(address.toPrint() + "/");
  }

  /** Over plain HTTP no browser gives its camera to a page. */
  public boolean isPlain() {
    return !address.toPrint().startsWith("https:");
  }

  /** Nobody but this machine can reach it. */
  public boolean isAlone() {
    return address.isAlone();
  }
}
