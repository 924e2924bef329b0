package kith.people.time;

/**
 * What makes a count of units past: "ago" in front or behind, one, a few, last week, last month, last year, and the
 * "last" of a weekday; the form of {@link MonthNames}.
 */
final class PastWords {
    static final String TABLE = """
            en | ago | a an one | few a_few several some a_couple_of | last_week last_wk | last_month last_mo | \
            last_year last_yr | last
            de | vor her | einer einem eine ein | ein_paar einigen wenigen | letzte_woche vorige_woche | \
            letzten_monat voriger_monat vorigen_monat | letztes_jahr voriges_jahr | letzten letzter letzte
            fr | il_y_a | un une | quelques | la_semaine_dernière semaine_dernière | le_mois_dernier mois_dernier | \
            l'année_dernière l'an_dernier année_dernière an_dernier | dernier
            es | hace atrás | un una | unos unas pocos algunos | la_semana_pasada semana_pasada sem_ant | el_mes_pasado mes_pasado | \
            el_año_pasado año_pasado | pasado último
            pt | há atrás | um uma | poucos alguns algumas | semana_passada a_semana_passada na_semana_passada | \
            mês_passado o_mês_passado no_mês_passado | ano_passado o_ano_passado no_ano_passado | última último passada
            it | fa | un uno una | pochi alcuni qualche | settimana_scorsa la_settimana_scorsa sett_scorsa | mese_scorso il_mese_scorso | \
            anno_scorso l'anno_scorso | scorso scorsa
            nl | geleden | een één | paar een_paar enkele | vorige_week afgelopen_week | vorige_maand | vorig_jaar | \
            afgelopen
            pl | temu | jedną jeden | kilka parę | w_zeszłym_tygodniu w_zeszłym_tyg | w_zeszłym_miesiącu w_zeszłym_mies | w_zeszłym_roku | \
            ostatni ostatnia zeszły
            ru | назад | один одну | несколько пару | на_прошлой_неделе | в_прошлом_месяце | в_прошлом_году | \
            прошлый прошлую прошлое
            uk | тому | один одну | кілька декілька | минулого_тижня на_минулому_тижні | минулого_місяця | \
            минулого_року торік | минулий минулу
            tr | önce | bir | birkaç | geçen_hafta geçen_hf | geçen_ay | geçen_yıl | geçen
            ja | 前 | 一 | 数 | 先週 | 先月 | 昨年 去年 | 前の
            zh | 前 以前 之前 | 一 | 几 幾 数 | 上周 上週 上星期 | 上个月 上個月 | 去年 | 上
            ko | 전 | 한 | 몇 | 지난주 지난_주 | 지난달 지난_달 | 작년 지난해 | 지난
            ar | منذ قبل مضت | واحدة واحد | بضع بضعة عدة | الأسبوع_الماضي | الشهر_الماضي | السنة_الماضية العام_الماضي | \
            الماضي
            sv | sedan sen | en ett | några ett_par | förra_veckan förra_v | förra_månaden förra_mån | förra_året i_fjol | \
            förra
            da | siden | en et | få nogle et_par | sidste_uge i_sidste_uge | sidste_måned sidste_md | sidste_år i_fjor | \
            sidste
            no | siden | en et ei | noen et_par | forrige_uke i_forrige_uke | forrige_måned forrige_md | i_fjor forrige_år | \
            forrige
            fi | sitten | yksi | muutama muutamia muutaman | viime_viikolla viime_vk | viime_kuussa viime_kk | \
            viime_vuonna viime_v | viime
            cs | před | jedním jednou | několika pár | minulý_týden minulý_týd | minulý_měsíc minulý_měs | minulý_rok | \
            minulý minulou minulé
            sk | pred | jedným jednou | niekoľkými pár | minulý_týždeň minulý_týž | minulý_mesiac minulý_mes | minulý_rok | \
            minulý minulú
            hr | prije | jednu jedan | nekoliko par | prošli_tjedan prošlog_tjedna | prošli_mjesec prošlog_mjeseca | \
            prošle_godine | prošli prošle prošlu
            id | lalu yang_lalu | satu | beberapa | minggu_lalu mgg_lalu | bulan_lalu bln_lalu | tahun_lalu thn_lalu |
            ro | acum în_urmă_cu în_urmă | o un | câteva câțiva | săptămâna_trecută | luna_trecută | anul_trecut | trecut trecută
            hu | ezelőtt | egy | néhány pár | előző_hét múlt_héten | előző_hónap múlt_hónapban | előző_év tavaly | múlt
            el | πριν_από πριν | ένα έναν μία μια | λίγα λίγες μερικά μερικές | προηγούμενη_εβδομάδα | προηγούμενος_μήνας | \
            πέρσι πέρυσι | προηγούμενη προηγούμενο
            ca | fa | un una | uns unes pocs | la_setmana_passada | el_mes_passat | l'any_passat | passat
            """;

    private PastWords() {}
}
