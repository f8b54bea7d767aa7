package dev.assistantapi.contract.benchmark;

import java.util.SplittableRandom;

/**
 * Contracts as they are met, of any size: five operations for each resource, schemas of about fifteen members with
 * nested objects and
 * lists, and addresses, amounts, pages and problems that all of them share.
 */
final class SyntheticContract {

    /** What differs from the contract that nothing was changed in. */
    enum Change {
        NOTHING,
        /**
         * Every hundredth resource: a shorter text, a value of an enum that goes, a member that becomes required, a new
         * member.
         */
        ONE_PERCENT,
        /** The address that every resource has: a bound, in one place of the document and in all operations. */
        SHARED
    }

    private final StringBuilder text = new StringBuilder(1 << 20);
    private final int operations;
    private final Change change;

    private SyntheticContract(int operations, Change change) {
        this.operations = operations;
        this.change = change;
    }

    /** @param operations how many; made up to the next multiple of five */
    static String of(int operations, Change change) {
        return new SyntheticContract(operations, change).write();
    }

    private String write() {
        text.append("""
                openapi: 3.0.3
                info: {title: synthetic, version: 1.0.0}
                security: [{key: []}]
                paths:
                """);
        int resources = (operations + 4) / 5;
        for (int i = 0; i < resources; i++) {
            paths(i);
        }
        shared();
        for (int i = 0; i < resources; i++) {
            schemas(i);
        }
        return text.toString();
    }

    private void paths(int i) {
        text.append("""
                  /resources%1$d:
                    get:
                      operationId: listResources%1$d
                      tags: [resources%1$d]
                      parameters:
                        - {$ref: '#/components/parameters/Limit'}
                        - {name: status, in: query, schema: {type: array, items: {$ref: '#/components/schemas/Status%1$d'}}}
                        - {name: createdAfter, in: query, schema: {type: string, format: date-time}}
                      responses:
                        '200':
                          description: a page
                          headers: {Link: {schema: {type: string}}}
                          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Resource%1$d'}}}}
                        4XX: {$ref: '#/components/responses/Problem'}
                    post:
                      operationId: createResource%1$d
                      tags: [resources%1$d]
                      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewResource%1$d'}}}}
                      responses:
                        '201':
                          description: made
                          headers: {Location: {required: true, schema: {type: string, format: uri-reference}}}
                          content: {application/json: {schema: {$ref: '#/components/schemas/Resource%1$d'}}}
                        4XX: {$ref: '#/components/responses/Problem'}
                  /resources%1$d/{id}:
                    parameters: [{name: id, in: path, required: true, schema: {$ref: '#/components/schemas/Id'}}]
                    get:
                      operationId: getResource%1$d
                      tags: [resources%1$d]
                      responses:
                        '200': {description: it, content: {application/json: {schema: {$ref: '#/components/schemas/Resource%1$d'}}}}
                        4XX: {$ref: '#/components/responses/Problem'}
                    put:
                      operationId: replaceResource%1$d
                      tags: [resources%1$d]
                      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewResource%1$d'}}}}
                      responses:
                        '200': {description: it, content: {application/json: {schema: {$ref: '#/components/schemas/Resource%1$d'}}}}
                        4XX: {$ref: '#/components/responses/Problem'}
                    delete:
                      operationId: deleteResource%1$d
                      tags: [resources%1$d]
                      responses:
                        '204': {description: gone}
                        4XX: {$ref: '#/components/responses/Problem'}
                """.formatted(i));
    }

    private void shared() {
        text.append("""
                components:
                  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
                  parameters: {Limit: {name: limit, in: query, schema: {type: integer, format: int32, minimum: 1, maximum: 100}}}
                  responses: {Problem: {description: bad, content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}}}
                  schemas:
                    Id: {type: string, format: uuid}
                    Problem:
                      type: object
                      required: [type, title, status]
                      properties:
                        type: {type: string, format: uri}
                        title: {type: string}
                        status: {type: integer, format: int32}
                        errors: {type: array, items: {type: object, properties: {pointer: {type: string}, detail: {type: string}}}}
                    Country: {type: string, enum: [AT, BE, CH, DE, DK, ES, FR, GB, IT, NL, NO, PL, PT, SE]}
                    Address:
                      type: object
                      required: [street, city, country]
                      properties:
                        street: {type: string, maxLength: %d}
                        city: {type: string, maxLength: 80}
                        postcode: {type: string, pattern: '^[A-Z0-9 -]{3,10}$'}
                        country: {$ref: '#/components/schemas/Country'}
                    Money:
                      type: object
                      required: [amount, currency]
                      properties:
                        amount: {type: number, minimum: 0, multipleOf: 0.01}
                        currency: {type: string, minLength: 3, maxLength: 3}
                """.formatted(change == Change.SHARED ? 90 : 100));
    }

    private void schemas(int i) {
        boolean changed = change == Change.ONE_PERCENT && i % 100 == 50 % Math.max(1, Math.min(100, operations / 5));
        SplittableRandom random = new SplittableRandom(i);
        text.append("""
                    Status%1$d: {type: string, enum: [draft, open, %2$sclosed]}
                    NewResource%1$d:
                      type: object
                      required: [name, price%3$s]
                      properties:
                        name: {type: string, minLength: 1, maxLength: %4$d}
                        status: {$ref: '#/components/schemas/Status%1$d'}
                        price: {$ref: '#/components/schemas/Money'}
                        address: {$ref: '#/components/schemas/Address'}
                        quantity: {type: integer, format: int32, minimum: 0, maximum: %5$d}
                        tags: {type: array, maxItems: %6$d, uniqueItems: true, items: {type: string, maxLength: 30}}
                        lines:
                          type: array
                          items:
                            type: object
                            required: [position, price]
                            properties:
                              position: {type: integer, minimum: 1}
                              price: {$ref: '#/components/schemas/Money'}
                              note: {type: string, nullable: true}
                        attributes: {type: object, additionalProperties: {type: string}}
                        contact: {type: object, properties: {email: {type: string, format: email}, phone: {type: string, pattern: '^[+]?[0-9 ]{5,20}$'}}}
                        payment:
                          oneOf:
                            - {type: object, required: [iban], properties: {iban: {type: string, pattern: '^[A-Z]{2}[0-9A-Z]{10,30}$'}}, additionalProperties: false}
                            - {type: object, required: [card], properties: {card: {type: string, minLength: 12, maxLength: 19}}, additionalProperties: false}
                        validFrom: {type: string, format: date}
                """.formatted(
                        i,
                        changed ? "" : "paid, ",
                        changed ? ", quantity" : "",
                        changed ? 50 : 60,
                        random.nextInt(100, 1_000),
                        random.nextInt(5, 50)));
        if (changed) {
            text.append("        channel: {type: string}\n");
        }
        text.append("""
                    Resource%1$d:
                      allOf:
                        - type: object
                          required: [id, createdAt]
                          properties:
                            id: {$ref: '#/components/schemas/Id'}
                            createdAt: {type: string, format: date-time}
                            updatedAt: {type: string, format: date-time}
                        - {$ref: '#/components/schemas/NewResource%1$d'}
                """.formatted(i));
    }
}
