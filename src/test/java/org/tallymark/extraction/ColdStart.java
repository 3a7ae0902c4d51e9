package org.tallymark.extraction;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;

/** Reads one short article in a fresh JVM and prints how long that took from its start and the most heap that was used. */
final class ColdStart {

    private ColdStart() {}

    public static void main(String... arguments) {
        String text = "The interior ministry said on Tuesday that at least 14 miners had been killed and more than 30 injured in a blast "
                + "at a pit near the border. Rescuers brought up 112 people by dawn, the state agency reported. The owner, which "
                + "employs 2,400 workers, put the damage at $18 million. It was the third accident there since 2019.\n";
        int claims = new Extractor().extract(text.repeat(20), LocalDate.of(2024, 5, 17), null).claims().size();
        long millis = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
        System.out.printf("cold JVM to the first article (%d claims): %d ms, peak heap %d MB%n", claims, millis, peak >> 20);
        if (claims == 0) {
            System.exit(1);
        }
    }
}
