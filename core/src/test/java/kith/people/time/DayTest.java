package kith.people.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DayTest {
    @Test
    void everyDayIsWhatJavasOwnCalendarSays() {
        LocalDate end = LocalDate.of(2401, 3, 2);
        for (LocalDate date = LocalDate.of(1899, 12, 30); date.isBefore(end); date = date.plusDays(1)) {
            Day day = Day.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
            assertEquals(date.toEpochDay(), day.epochDay());
            assertEquals(date.getYear(), day.year());
            assertEquals(date.getMonthValue(), day.month());
            assertEquals(date.getDayOfMonth(), day.dayOfMonth());
            assertEquals(date.getDayOfWeek().getValue(), day.weekday());
            assertEquals(day, Day.at(day.start() + 86_399));
        }
    }

    @Test
    void monthsAreAddedAsJavasOwnCalendarAddsThem() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            LocalDate date = LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000);
            int months = random.nextInt(2_000) - 1_500;
            assertEquals(
                    date.plusMonths(months).toEpochDay(),
                    new Day(date.toEpochDay()).plusMonths(months).epochDay());
            assertEquals(YearMonth.from(date).lengthOfMonth(), Day.daysIn(date.getYear(), date.getMonthValue()));
        }
    }
}
