package org.engross.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the constants of an enum as the words that REST has for them, {@code jsonl}; letters of either case will do. */
record EnumConverter<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {

    /** Reads every choice of every command so. */
    static CommandLine over(CommandLine line) {
        for (var one : line.getSubcommands().values()) {
            for (var option : one.getCommandSpec().options()) {
                if (option.type().isEnum()) {
                    register(one, option.type());
                }
            }
        }
        return line;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class is that of an enum, which is all that is asked
    private static void register(CommandLine line, Class type) {
        line.registerConverter(type, new EnumConverter(type));
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public E convert(String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of " + all()));
    }

    private String all() {
        return Arrays.stream(type.getEnumConstants()).map(EnumConverter::of).collect(Collectors.joining(", "));
    }
}
