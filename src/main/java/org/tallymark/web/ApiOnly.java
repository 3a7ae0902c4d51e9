package org.tallymark.web;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Leaves only the API and health in its description: pages are for people. */
public class ApiOnly implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI described) {
        List<String> pages = described.getPaths().getPathItems().keySet().stream()
                .filter(path -> !path.startsWith("/api/v1") && !path.startsWith("/q/")).toList();
        pages.forEach(described.getPaths()::removePathItem);
    }
}
