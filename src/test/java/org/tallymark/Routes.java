package org.tallymark;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every route that the application serves, read off its classes: "POST /api/v1/articles/{id}/copies multipart/form-data". */
final class Routes {

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private Routes() {}

    static Set<String> all() {
        Set<String> routes = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.tallymark")) {
            for (JavaMethod method : type.getMethods()) {
                METHODS.stream().filter(method::isAnnotatedWith)
                        .forEach(verb -> routes.add(route(verb.getSimpleName(), type, method)));
            }
        }
        return routes;
    }

    private static String route(String verb, JavaClass type, JavaMethod method) {
        String path = "/" + type.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("") + "/"
                + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String plain = path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}").replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
        Optional<Consumes> consumes = method.tryGetAnnotationOfType(Consumes.class);
        return verb + " " + plain + consumes.map(type1 -> " " + type1.value()[0]).orElse("");
    }
}
