package kith.people.time;

/**
 * What "3 … ago" counts: second, minute, hour, day, week, month, year; the form of {@link MonthNames}.
 *
 * <p>{@code godzinę:1} counts one when no number stands before it ("godzinę temu", an hour ago); the Arabic dual counts
 * two. A letter that could mean two units in its language ("hace 5 m") is left out. Years, months and days of Chinese,
 * Japanese and Korean dates stand here too; {@code 月!} is never counted back, since "3月前" is "before March".
 */
final class UnitNames {
    static final String TABLE = """
            en | second seconds sec secs s | minute minutes min mins m | hour hours hr hrs h | day days d | \
            week weeks wk wks w | month months mo mos mth mths | year years yr yrs y
            de | sekunde sekunden sek s | minute minuten min m | stunde stunden std h uhr | tag tage tagen | \
            woche wochen wo | monat monate monaten | jahr jahre jahren
            fr | seconde secondes sec s | minute minutes min mn | heure heures h | jour jours j | semaine semaines sem | \
            mois | an ans année années
            es | segundo segundos seg s | minuto minutos min | hora horas h | día días d | semana semanas sem | \
            mes meses | año años
            pt | segundo segundos seg s | minuto minutos min | hora horas h | dia dias d | semana semanas sem | \
            mês meses | ano anos
            it | secondo secondi sec s | minuto minuti min | ora ore h | giorno giorni g gg | settimana settimane sett | \
            mese mesi | anno anni
            nl | seconde seconden sec s | minuut minuten min m | uur uren u | dag dagen dgn d | week weken | \
            maand maanden mnd | jaar jaren
            pl | sekundę:1 sekunda sekundy sekund sek s | minutę:1 minuta minuty minut min | \
            godzinę:1 godzina godziny godzin godz | dzień:1 dni | tydzień:1 tygodnie tygodni tyg tydz | \
            miesiąc:1 miesiące miesięcy mies | rok:1 lata lat
            ru | секунду:1 секунда секунды секунд сек | минуту:1 минута минуты минут мин | час:1 часа часов ч | \
            день:1 дня дней дн | неделю:1 неделя недели недель нед | месяц:1 месяца месяцев мес | год:1 года лет
            uk | секунду:1 секунда секунди секунд сек | хвилину:1 хвилина хвилини хвилин хв | \
            годину:1 година години годин год | день:1 дні днів дн | тиждень:1 тижні тижнів тиж | \
            місяць:1 місяці місяців міс | рік:1 роки років року
            tr | saniye sn | dakika dk dak | saat sa | gün | hafta hf | ay | yıl sene
            ja | 秒 | 分 | 時間 時! | 日 | 週間 週 | か月 ヶ月 ヵ月 カ月 ケ月 ヶ月間 月! | 年
            zh | 秒 秒钟 秒鐘 | 分 分钟 分鐘 | 小时 小時 个小时 個小時 时! 時! 点! 點! | 天 日 | \
            周 週 星期 个星期 個星期 礼拜 | 个月 個月 月! | 年
            ko | 초 | 분 | 시간 시! | 일 | 주 주일 | 개월 달 월! | 년
            ar | ثانية:1 ثوان ثواني ثانيتين:2 ثانيتان:2 | دقيقة:1 دقائق دقيقتين:2 دقيقتان:2 | \
            ساعة:1 ساعات ساعتين:2 ساعتان:2 | يوم:1 يوما أيام يومين:2 يومان:2 | \
            أسبوع:1 أسبوعا أسابيع أسبوعين:2 أسبوعان:2 | شهر:1 شهرا أشهر شهور شهرين:2 شهران:2 | \
            سنة:1 سنوات سنتين:2 سنتان:2 عام:1 عاما أعوام عامين:2 عامان:2
            sv | sekund sekunder sek s | minut minuter min | timme timmar tim h | dag dagar dygn d | vecka veckor v | \
            månad månader mån | år
            da | sekund sekunder sek | minut minutter min | time timer t | dag dage døgn | uge uger | \
            måned måneder md mdr | år
            no | sekund sekunder sek | minutt minutter min | time timer t | dag dager døgn | uke uker | \
            måned måneder md mnd | år
            fi | sekunti:1 sekuntia sek s | minuutti:1 minuuttia min | tunti:1 tuntia h t | päivä:1 päivää pv | \
            viikko:1 viikkoa vk | kuukausi:1 kuukautta kk | vuosi:1 vuotta v
            cs | sekundou:1 sekundami sekunda sekundy sekund s | minutou:1 minutami minuta minuty minut min | \
            hodinou:1 hodinami hodina hodiny hodin hod h | dnem:1 dny den dní | týdnem:1 týdny týdnů týden týd | \
            měsícem:1 měsíci měsíce měsíců měsíc měs | rokem:1 lety roky let rok
            sk | sekundou:1 sekundami sekunda sekundy sekúnd s | minútou:1 minútami minúta minúty minút min | \
            hodinou:1 hodinami hodina hodiny hodín hod h | dňom:1 dňami deň dni dní | \
            týždňom:1 týždňami týždeň týždne týždňov týž | mesiacom:1 mesiacmi mesiac mesiace mesiacov mes | \
            rokom:1 rokmi roky rokov rok
            hr | sekunde sekundi sekundu:1 sek s | minute minuta minutu:1 min | sata sati sat:1 h | dana dan:1 | \
            tjedna tjedana tjedan:1 tj | mjeseca mjeseci mjesec:1 mj | godine godina godinu:1 god
            id | detik dtk | menit mnt | jam sejam:1 | hari sehari:1 hr | minggu seminggu:1 mgg | bulan sebulan:1 bln | \
            tahun setahun:1 thn
            ro | secundă secunde sec s | minut minute min | oră ore h | zi zile | săptămână săptămâni săpt | lună luni | \
            an ani
            hu | másodperccel másodperce másodperc mp | perccel perce perc | órával órája óra | nappal napja nap | \
            héttel hete hét | hónappal hónapja hónap | évvel éve év
            el | δευτερόλεπτο δευτερόλεπτα δευτ | λεπτό λεπτά λεπ | ώρα ώρες | ημέρα ημέρες μέρα μέρες ημ | \
            εβδομάδα εβδομάδες εβδ | μήνα μήνας μήνες | έτος έτη χρόνο χρόνος χρόνια
            ca | segon segons s | minut minuts min | hora hores h | dia dies | setmana setmanes setm | mes mesos | any anys
            """;

    private UnitNames() {}
}
