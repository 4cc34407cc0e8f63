package org.declic.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings the schema to this version before anything else runs; refuses a schema from the future.
 */
@ApplicationScoped
public class Migrations {
  /** Read by the launcher when the application does not start. */
  public static final String FAILURE_PROPERTY = "declic.failure";

  @Resource(lookup = "java:app/jdbc/declic")
  DataSource source;

  void migrate(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object started) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(new PatientDataSource(source))
            .locations("classpath:db/migration")
            .cleanDisabled(true)
            .load();
    refuseFuture(flyway);
    flyway.migrate();
  }

  private static void refuseFuture(Flyway flyway) {
    Arrays.stream(flyway.info().applied())
        .filter(info -> info.getState().name().startsWith("FUTURE"))
        .map(MigrationInfo::getVersion)
        .max(java.util.Comparator.naturalOrder())
        .ifPresent(
            version -> {
              String sentence =
                  "La base de données vient d’une version plus récente de Déclic (schéma "
                      + version
                      + "). Installez cette version ou une plus récente ; rien n’a été modifié."
                      + " / The database was written by a newer Déclic (schema "
                      + version
                      + "). Install that version or a newer one; nothing was changed.";
              System.setProperty(FAILURE_PROPERTY, sentence);
              throw new IllegalStateException(sentence);
            });
  }
}
