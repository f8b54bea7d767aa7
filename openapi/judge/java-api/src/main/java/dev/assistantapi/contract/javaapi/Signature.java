package dev.assistantapi.contract.javaapi;

import java.util.Arrays;
import java.util.stream.Collectors;
import javassist.CtBehavior;
import javassist.bytecode.BadBytecode;
import javassist.bytecode.SignatureAttribute;
import javassist.bytecode.SignatureAttribute.MethodSignature;

/**
 * A method or constructor as a reader of Java writes it, without packages.
 *
 * @param call its name and the types of its parameters, as {@code limit(Integer)}
 * @param returns what it returns, as {@code Optional<List<ClientMessage>>}
 */
record Signature(String call, String returns) {

    static Signature of(CtBehavior method) {
        MethodSignature types = types(method);
        String name = method.getMethodInfo().isConstructor()
                ? "new " + method.getDeclaringClass().getSimpleName()
                : method.getName();
        String parameters = Arrays.stream(types.getParameterTypes())
                .map(type -> withoutPackages(type.toString()))
                .collect(Collectors.joining(", "));
        return new Signature(
                name + "(" + parameters + ")",
                withoutPackages(types.getReturnType().toString()));
    }

    String name() {
        return call.substring(0, call.indexOf('('));
    }

    static String withoutPackages(String type) {
        return type.replaceAll("\\b(?:[a-z_]\\w*\\.)+", "").replace('$', '.');
    }

    private static MethodSignature types(CtBehavior method) {
        String generic = method.getGenericSignature();
        try {
            return SignatureAttribute.toMethodSignature(generic == null ? method.getSignature() : generic);
        } catch (BadBytecode e) {
            throw new IllegalStateException("The compiler wrote a signature that cannot be read: " + generic, e);
        }
    }
}
