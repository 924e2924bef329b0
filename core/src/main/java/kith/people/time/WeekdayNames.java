package kith.people.time;

/**
 * The days of the week as pages write them, Monday first; the form of {@link MonthNames}.
 *
 * <p>{@code (火)} is the one character between brackets, as Japanese and Korean boards put it behind a date.
 */
final class WeekdayNames {
    static final String TABLE = """
            en | monday mon | tuesday tue tues | wednesday wed weds | thursday thu thur thurs | friday fri | \
            saturday sat | sunday sun
            de | montag mo | dienstag di | mittwoch mi | donnerstag do | freitag fr | samstag sonnabend sa | sonntag so
            fr | lundi lun | mardi mar | mercredi mer | jeudi jeu | vendredi ven | samedi sam | dimanche dim
            es | lunes lun | martes mar | miércoles mié | jueves jue | viernes vie | sábado sáb | domingo dom
            pt | segunda-feira segunda seg | terça-feira terça ter | quarta-feira quarta qua | quinta-feira quinta qui | \
            sexta-feira sexta sex | sábado sáb | domingo dom
            it | lunedì lun | martedì mar | mercoledì mer | giovedì gio | venerdì ven | sabato sab | domenica dom
            nl | maandag ma | dinsdag di | woensdag wo | donderdag do | vrijdag vr | zaterdag za | zondag zo
            pl | poniedziałek pon pn | wtorek wto wt | środa środę śro śr | czwartek czw | piątek pią pt | \
            sobota sobotę sob | niedziela niedzielę niedz nie ndz
            ru | понедельник пн | вторник вт | среда среду ср | четверг чт | пятница пятницу пт | суббота субботу сб | \
            воскресенье вс
            uk | понеділок пн | вівторок вт | середа середу ср | четвер чт | п’ятниця п’ятницю пт | субота суботу сб | \
            неділя неділю нд
            tr | pazartesi pzt pts | salı sal | çarşamba çar çrş | perşembe per prş | cuma cum | cumartesi cmt cts | \
            pazar paz
            ja | 月曜日 月曜 (月) | 火曜日 火曜 (火) | 水曜日 水曜 (水) | 木曜日 木曜 (木) | 金曜日 金曜 (金) | \
            土曜日 土曜 (土) | 日曜日 日曜 (日)
            zh | 星期一 周一 週一 (一) | 星期二 周二 週二 (二) | 星期三 周三 週三 (三) | 星期四 周四 週四 (四) | \
            星期五 周五 週五 (五) | 星期六 周六 週六 (六) | 星期日 星期天 周日 週日 (日)
            ko | 월요일 (월) | 화요일 (화) | 수요일 (수) | 목요일 (목) | 금요일 (금) | 토요일 (토) | 일요일 (일)
            ar | الاثنين الإثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد
            sv | måndag mån | tisdag tis | onsdag ons | torsdag tors tor | fredag fre | lördag lör | söndag sön
            da | mandag man | tirsdag tirs tir | onsdag ons | torsdag tors tor | fredag fre | lørdag lør | søndag søn
            no | mandag måndag man | tirsdag tysdag tirs tir | onsdag ons | torsdag tors tor | fredag fre | lørdag laurdag lør | \
            søndag sundag søn
            fi | maanantaina maanantai ma | tiistaina tiistai ti | keskiviikkona keskiviikko ke | torstaina torstai to | \
            perjantaina perjantai pe | lauantaina lauantai la | sunnuntaina sunnuntai su
            cs | pondělí po pon | úterý út úte | středa středu st stř | čtvrtek čt čtv | pátek pá pát | \
            sobota sobotu so sob | neděle neděli ne ned
            sk | pondelok po | utorok ut | streda stredu st | štvrtok št | piatok pi | sobota sobotu so | \
            nedeľa nedeľu ne
            hr | ponedjeljak pon | utorak uto | srijeda srijedu sri | četvrtak čet | petak pet | subota subotu sub | \
            nedjelja nedjelju ned
            id | senin sen | selasa sel | rabu rab | kamis kam | jumat jum'at jum | sabtu sab | minggu min
            ro | luni lun | marți mar | miercuri mie | joi | vineri vin | sâmbătă sâm | duminică dum
            hu | hétfő hétfőn | kedd kedden | szerda szerdán sze | csütörtök csütörtökön cs | péntek pénteken | \
            szombat szombaton szo | vasárnap
            el | δευτέρα δευ | τρίτη τρί | τετάρτη τετ | πέμπτη πέμ | παρασκευή παρ | σάββατο σάβ | κυριακή κυρ
            ca | dilluns dl | dimarts dt | dimecres dc | dijous dj | divendres dv | dissabte ds | diumenge dg
            """;

    private WeekdayNames() {}
}
