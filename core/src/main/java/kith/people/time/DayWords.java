package kith.people.time;

/** Today, yesterday, the day before yesterday, just now; the form of {@link MonthNames}. */
final class DayWords {
    static final String TABLE = """
            en | today | yesterday | day_before_yesterday | now just_now right_now moments_ago a_moment_ago
            de | heute | gestern | vorgestern | jetzt gerade_eben eben gerade soeben vor_einem_moment \
            vor_einem_augenblick
            fr | aujourd'hui | hier | avant-hier | maintenant à_l'instant il_y_a_un_instant il_y_a_quelques_instants
            es | hoy | ayer | anteayer antes_de_ayer antier | ahora ahora_mismo justo_ahora hace_un_momento \
            hace_instantes hace_un_instante
            pt | hoje | ontem | anteontem antes_de_ontem | agora agora_mesmo há_pouco há_instantes
            it | oggi | ieri | l'altro_ieri altro_ieri | adesso proprio_adesso poco_fa un_momento_fa
            nl | vandaag | gisteren | eergisteren | nu zojuist zonet net_nu
            pl | dzisiaj dziś | wczoraj wcz | przedwczoraj | teraz przed_chwilą chwilę_temu
            ru | сегодня | вчера | позавчера | сейчас только_что
            uk | сьогодні | вчора учора | позавчора | зараз щойно
            tr | bugün | dün | evvelsi_gün önceki_gün | şimdi az_önce demin
            ja | 今日 本日 | 昨日 | 一昨日 おととい | 今 たった今 さっき
            zh | 今天 今日 | 昨天 昨日 | 前天 | 现在 現在 刚刚 剛剛 刚才 剛才
            ko | 오늘 | 어제 | 그저께 그제 | 지금 방금 방금_전
            ar | اليوم | أمس بالأمس البارحة | أول_أمس أول_من_أمس | الآن منذ_لحظات قبل_لحظات
            sv | idag i_dag | igår i_går | i_förrgår | nu just_nu nyss
            da | i_dag idag | i_går igår | i_forgårs | nu lige_nu
            no | i_dag idag | i_går igår | i_forgårs | nå akkurat_nå nettopp
            fi | tänään | eilen | toissapäivänä toissa_päivänä | nyt juuri_nyt äsken
            cs | dnes | včera | předevčírem | nyní teď právě_teď právě_nyní před_chvílí
            sk | dnes | včera | predvčerom | teraz práve_teraz pred_chvíľou
            hr | danas | jučer | prekjučer | sada upravo upravo_sada
            id | hari_ini | kemarin | kemarin_dulu kemarin_lusa selumbari | sekarang baru_saja barusan
            ro | azi astăzi | ieri | alaltăieri | acum chiar_acum
            hu | ma | tegnap | tegnapelőtt | most éppen_most
            el | σήμερα | χθες χτες | προχθές προχτές | τώρα μόλις_τώρα
            ca | avui | ahir | abans-d'ahir | ara ara_mateix
            """;

    private DayWords() {}
}
