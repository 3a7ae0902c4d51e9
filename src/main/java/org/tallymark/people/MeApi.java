package org.tallymark.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who the caller is. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeApi {

    @Inject
    Caller caller;

    @GET
    public PersonJson me() {
        return PersonJson.of(Person.named(caller.name()).orElseThrow());
    }
}
