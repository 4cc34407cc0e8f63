package org.declic.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.declic.platform.Secrets;

/**
 * Gives each of our styles, scripts, fonts and pictures an address that changes with its content:
 * browsers may keep it for long, and an upgrade is seen at once.
 */
public class VersionedResources extends ResourceHandlerWrapper {
  private static final Set<String> OURS =
      Set.of("styles", "scripts", "icons", "fonts", "drawings", "pictures");
  private static final int DIGITS = 10;

  /** Files do not change while the server runs. */
  private final Map<String, String> versions = new ConcurrentHashMap<>();

  /** Style sheets with their expressions resolved: Faces resolves them anew for every request. */
  private final Map<String, byte[]> styles = new ConcurrentHashMap<>();

  public VersionedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    return versioned(super.createResource(name, library), library);
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return versioned(super.createResource(name, library, contentType), library);
  }

  /** PrimeFaces' dynamic pictures take a key from the address; none of our pages has one. */
  @Override
  public void handleResourceRequest(FacesContext context) throws IOException {
    if (context.getExternalContext().getRequestParameterMap().containsKey("pfdrt")) {
      context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      context.responseComplete();
      return;
    }
    super.handleResourceRequest(context);
  }

  private Resource versioned(Resource resource, String library) {
    if (resource == null || library == null || !OURS.contains(library)) {
      return resource;
    }
    return new ResourceWrapper(resource) {
      @Override
      public String getRequestPath() {
        String path = super.getRequestPath();
        String file = library + "/" + getResourceName();
        String version = versions.get(file);
        if (version == null) {
          // Not inside the map's own hands: a style sheet asks for the version of its pictures.
          version = fingerprint(getWrapped());
          versions.put(file, version);
        }
        return path + (path.contains("?") ? "&v=" : "?v=") + version;
      }

      @Override
      public InputStream getInputStream() throws IOException {
        if (!"styles".equals(library)) {
          return super.getInputStream();
        }
        byte[] resolved = styles.get(getResourceName());
        if (resolved == null) {
          try (InputStream content = super.getInputStream()) {
            resolved = content.readAllBytes();
          }
          styles.put(getResourceName(), resolved);
        }
        return new ByteArrayInputStream(resolved);
      }
    };
  }

  private static String fingerprint(Resource resource) {
    try (InputStream content = resource.getInputStream()) {
      String text = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
      return Secrets.fingerprint(text).substring(0, DIGITS);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
