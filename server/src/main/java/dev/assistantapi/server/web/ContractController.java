package dev.assistantapi.server.web;

import dev.assistantapi.contract.Contract;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the contract against which this server checks requests. */
@RestController
class ContractController {

    // RFC 9512
    private static final MediaType YAML = MediaType.valueOf("application/yaml");

    private final byte[] yaml;
    private final byte[] json;

    ContractController(Contract contract) {
        yaml = contract.source();
        json = contract.document().toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping("/openapi.yaml")
    ResponseEntity<byte[]> yaml() {
        return ResponseEntity.ok().contentType(YAML).body(yaml);
    }

    @GetMapping("/openapi.json")
    ResponseEntity<byte[]> json() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }
}
