package org.declic.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.apache.shiro.authz.annotation.RequiresUser;
import org.declic.platform.Open;
import org.declic.platform.Repository;
import org.declic.platform.UseCase;
import org.junit.jupiter.api.Test;

/** Features are a one-way street; what a class may do follows from what it is. */
class HouseRulesTest {
  private static final DescribedPredicate<JavaClass> A_USE_CASE =
      DescribedPredicate.describe("a use case", type -> type.isAnnotatedWith(UseCase.class));

  private static final List<Class<? extends Annotation>> SAYING_WHO =
      List.of(
          Open.class, RequiresPermissions.class, RequiresAuthentication.class, RequiresUser.class);

  @Test
  void features_form_a_one_way_street() {
    check(
        Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("platform")
            .definedBy("org.declic.platform..")
            .layer("identity")
            .definedBy("org.declic.identity..")
            .layer("content")
            .definedBy("org.declic.content..")
            .layer("assessment")
            .definedBy("org.declic.assessment..")
            .layer("scheduling")
            .definedBy("org.declic.scheduling..")
            .layer("learning")
            .definedBy("org.declic.learning..")
            .layer("portfolio")
            .definedBy("org.declic.portfolio..")
            .layer("assignment")
            .definedBy("org.declic.assignment..")
            .layer("outcomes")
            .definedBy("org.declic.outcomes..")
            .layer("interop")
            .definedBy("org.declic.interop..")
            .layer("web")
            .definedBy("org.declic.web..")
            .whereLayer("platform")
            .mayNotAccessAnyLayer()
            .whereLayer("identity")
            .mayOnlyAccessLayers("platform")
            .whereLayer("content")
            .mayOnlyAccessLayers("platform")
            .whereLayer("assessment")
            .mayOnlyAccessLayers("platform", "content", "identity")
            .whereLayer("scheduling")
            .mayOnlyAccessLayers("platform", "content", "identity")
            .whereLayer("learning")
            .mayOnlyAccessLayers("platform", "content", "identity", "assessment", "scheduling")
            .whereLayer("portfolio")
            .mayOnlyAccessLayers(
                "platform", "content", "identity", "assessment", "scheduling", "learning")
            .whereLayer("assignment")
            .mayOnlyAccessLayers("platform", "content", "identity", "scheduling", "learning")
            .whereLayer("outcomes")
            .mayOnlyBeAccessedByLayers("interop", "web")
            .whereLayer("interop")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer());
  }

  @Test
  void packages_have_no_cycles() {
    check(slices().matching("org.declic.(*)..").should().beFreeOfCycles().allowEmptyShould(true));
  }

  @Test
  void only_repositories_and_queries_know_the_entity_manager() {
    check(
        noClasses()
            .that(
                are(
                    "not a repository, queries or the platform's own plumbing",
                    type -> !mayHoldTheEntityManager(type)))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .allowEmptyShould(true));
  }

  @Test
  void every_step_of_a_use_case_says_who_may_take_it() {
    check(
        methods()
            .that()
            .areDeclaredInClassesThat(A_USE_CASE)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .and(areWritten())
            .should(sayWhoMayTakeIt())
            .allowEmptyShould(true));
  }

  @Test
  void chance_is_unpredictable_wherever_a_person_is_named() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                "org.declic.identity..", "org.declic.platform..", "org.declic.web..")
            .and()
            // Its chance only spreads retries in time.
            .doNotHaveSimpleName("RetryInterceptor")
            .should()
            .dependOnClassesThat(
                are("a predictable source of chance", HouseRulesTest::isPredictableChance))
            .allowEmptyShould(true));
  }

  @Test
  void fields_of_entities_are_private() {
    check(
        // Weaving does not see a public field that another class changes: the change is silently
        // not
        // saved.
        fields()
            .that()
            .areDeclaredInClassesThat(are("stored", HouseRulesTest::isStored))
            .and()
            .areNotStatic()
            .and(
                DescribedPredicate.describe(
                    "are written by us",
                    field ->
                        !field.getName().startsWith("_")
                            && !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .should()
            .bePrivate()
            .allowEmptyShould(true));
  }

  /** MariaDB and MySQL tell capitals apart in names of tables; the default name is in capitals. */
  @Test
  void every_entity_names_its_table() {
    check(
        classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .beAnnotatedWith(Table.class)
            .allowEmptyShould(true));
  }

  @Test
  void entities_have_no_setters() {
    check(
        noMethods()
            .that()
            .areDeclaredInClassesThat(are("stored", HouseRulesTest::isStored))
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true));
  }

  @Test
  void entities_stay_below_the_pages() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("org.declic.web..", "org.declic.interop..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .allowEmptyShould(true));
  }

  @Test
  void every_package_says_what_it_is_for() {
    check(classes().should(liveInADescribedPackage()).allowEmptyShould(true));
  }

  @Test
  void only_the_launcher_speaks_to_the_console() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.declic.launch..")
            .and(are("no program of the build", type -> !hasMain(type)))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .allowEmptyShould(true));
  }

  @Test
  void the_launcher_stands_alone() {
    check(
        classes()
            .that()
            .resideInAPackage("org.declic.launch..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "org.declic.launch..",
                "java..",
                "javax.management..",
                "javax.net..",
                "com.sun.net.httpserver..")
            .allowEmptyShould(true));
  }

  @Test
  void names_say_what() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Service|Manager|Impl|Helper|Utils?|Dto|Bean|Controller|Facade)")
            .allowEmptyShould(true));
  }

  private static void check(ArchRule rule) {
    rule.check(Code.CLASSES);
  }

  /** Read once, when the first rule asks. */
  private static final class Code {
    static final JavaClasses CLASSES =
        new ClassFileImporter().importPath(Path.of("target/classes"));
  }

  private static boolean mayHoldTheEntityManager(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    boolean repository = outer.isAnnotatedWith(Repository.class);
    // Demonstration data is a past that no step of today could write.
    boolean demonstration = outer.getPackageName().startsWith("org.declic.demo");
    return repository
        || demonstration
        || outer.getSimpleName().endsWith("Queries")
        || outer.getPackageName().startsWith("org.declic.platform");
  }

  private static boolean isStored(JavaClass type) {
    return type.isAnnotatedWith(Entity.class)
        || type.isAnnotatedWith(Embeddable.class)
        || type.isAnnotatedWith(MappedSuperclass.class);
  }

  private static boolean isPredictableChance(JavaClass type) {
    return Set.of(
                Random.class.getName(),
                Math.class.getName() + "$RandomNumberGeneratorHolder",
                "java.util.concurrent.ThreadLocalRandom",
                "java.util.SplittableRandom")
            .contains(type.getName())
        && !type.isAssignableTo(SecureRandom.class);
  }

  private static boolean hasMain(JavaClass type) {
    return type.tryGetMethod("main", String[].class).isPresent();
  }

  private static DescribedPredicate<JavaMethod> areWritten() {
    return DescribedPredicate.describe(
        "are written by us",
        method ->
            !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE));
  }

  /** An observer is called by the event that a permitted step fired. */
  private static ArchCondition<JavaMethod> sayWhoMayTakeIt() {
    return new ArchCondition<>("say who may call it, or observe an event") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean says =
            SAYING_WHO.stream().anyMatch(method::isAnnotatedWith)
                || method.getParameters().stream()
                    .anyMatch(
                        parameter ->
                            parameter.isAnnotatedWith("jakarta.enterprise.event.Observes"));
        events.add(
            new SimpleConditionEvent(
                method, says, method.getFullName() + (says ? " says it" : " says nothing")));
      }
    };
  }

  private static ArchCondition<JavaClass> liveInADescribedPackage() {
    return new ArchCondition<>("live in a package with a package-info") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Optional<?> info = type.getPackage().tryGetPackageInfo();
        boolean described =
            info.isPresent()
                || HouseRulesTest.class.getResource(
                        "/" + type.getPackageName().replace('.', '/') + "/package-info.class")
                    != null;
        events.add(
            new SimpleConditionEvent(
                type,
                described,
                type.getPackageName()
                    + (described ? " is described" : " has no package-info.java")));
      }
    };
  }

  private static DescribedPredicate<JavaClass> are(String words, Predicate<JavaClass> test) {
    return DescribedPredicate.describe("are " + words, test);
  }
}
