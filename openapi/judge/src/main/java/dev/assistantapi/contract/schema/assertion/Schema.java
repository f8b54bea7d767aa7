package dev.assistantapi.contract.schema.assertion;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a value must fulfil: all of these assertions. Made by {@link SchemaPool} alone, which gives the same object for the same
 * assertions, so that identity is equality.
 */
public final class Schema {

    private final int id;
    private final Set<Atom> atoms;
    private @Nullable DeclaredNames declared;

    Schema(int id, Set<Atom> atoms) {
        this.id = id;
        this.atoms = atoms;
    }

    public int id() {
        return id;
    }

    public Set<Atom> atoms() {
        return atoms;
    }

    /** It may declare properties nevertheless. */
    public boolean acceptsAll() {
        return atoms.stream()
                .allMatch(atom -> atom instanceof Atom.Property property
                        && property.schema().acceptsAll());
    }

    public boolean acceptsNothing() {
        return atoms.size() == 1
                && atoms.iterator().next() instanceof Atom.Types types
                && types.types().isEmpty();
    }

    public DeclaredNames declared() {
        if (declared == null) {
            declared = DeclaredNames.of(this);
        }
        return declared;
    }

    @Override
    public String toString() {
        return "#" + id;
    }

    /** Stands for a schema that is not complete yet. */
    public static final class Holder {

        private @Nullable Schema schema;

        void set(Schema complete) {
            schema = complete;
        }

        boolean isComplete() {
            return schema != null;
        }

        public Schema schema() {
            return Objects.requireNonNull(schema, "recursion was followed before the schema was complete");
        }

        @Override
        public String toString() {
            return schema == null ? "#?" : schema.toString();
        }
    }
}
