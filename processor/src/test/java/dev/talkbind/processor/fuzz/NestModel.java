package dev.talkbind.processor.fuzz;

import dev.talkbind.annotations.Direction;
import java.util.List;
import java.util.Map;

/**
 * A model of nested values: the owner first, then the classes inside it.
 *
 * @param direction what the owner says of it
 * @param isOptioned whether an option of its build names converters
 * @param isMoneyTyped whether {@code Money} itself names its converter
 */
record NestModel(
        int number,
        long seed,
        boolean keepsNulls,
        boolean isMoneyTyped,
        Direction direction,
        boolean isOptioned,
        List<NestNode> nodes) {

    NestNode owner() {
        return nodes.get(0);
    }

    String packageName() {
        return "nest" + number;
    }

    /** Its source, and a class that checks it: it drafts the model again, of the same seed. */
    Model model() {
        String path = packageName() + "/";
        String check = "package " + packageName() + ";\npublic final class Check__ implements java.lang.Runnable {\n"
                + "    @java.lang.Override public void run() {\n"
                + "        dev.talkbind.processor.fuzz.NestCheck.run(" + number + ", " + seed + "L, Owner.class,\n"
                + "                OwnerUserMapper.INSTANCE, OwnerCustomDataConverter.INSTANCE);\n    }\n}\n";
        return new Model(
                number,
                path,
                Map.of(path + "Owner.java", NestSource.of(this)),
                path + "Check__.java",
                check,
                packageName() + ".Check__",
                Mistake.NONE,
                isOptioned
                        ? List.of(
                                OptionDayText.class.getName(),
                                packageName() + ".Owner.MoneyText" + OptionDayText.LETTER)
                        : List.of());
    }
}
