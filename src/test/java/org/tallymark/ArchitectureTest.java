package org.tallymark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

@AnalyzeClasses(packages = "org.tallymark", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_extractor_is_usable_alone = classes().that().resideInAPackage("..extraction..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("org.tallymark.extraction..", "java..");

    @ArchTest
    static final ArchRule the_rules_of_the_review_are_plain_java = classes().that().resideInAPackage("..review..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("org.tallymark.review..", "java..");

    @ArchTest
    static final ArchRule features_depend_on_each_other_in_one_direction =
            slices().matching("org.tallymark.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entities_know_nothing_of_the_web = noClasses().that().areAnnotatedWith(Entity.class)
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule what_is_written_hangs_on_no_locale_of_the_machine = noClasses().should()
            .callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase")
            .orShould().callMethod(String.class, "format", String.class, Object[].class);
}
