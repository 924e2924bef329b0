package kith.people.time;

/**
 * Before noon, after noon, words after which another time follows ("edited"), and words that say nothing about when;
 * the form of {@link MonthNames}. "am" and "pm" are understood everywhere behind a clock's time.
 */
final class SmallWords {
    static final String TABLE = """
            en | | | edited last_edited last_modified modified updated last_updated this_post_was_last_modified | \
            on at the of in_the posted post published date time said says wrote written commented comment replied reply \
            added submitted created asked answered sent about around approximately over almost nearly more_than less_than \
            st nd rd th and
            de | vormittags | nachmittags | bearbeitet geändert zuletzt zuletzt_bearbeitet aktualisiert | \
            am um den der dem uhr kl und von vom geschrieben schrieb sagt sagte veröffentlicht gepostet erstellt verfasst \
            beitrag kommentar antwort datum etwa ca circa ungefähr fast über mehr_als weniger_als
            fr | | | modifié édité mis_à_jour | \
            le la à a du de et er e publié posté écrit a_écrit dit a_dit commenté envoyé ajouté message date \
            environ presque plus_de plus_d' moins_de moins_d' vers heure h par_la
            es | de_la_mañana | de_la_tarde | editado modificado actualizado última_edición | \
            el la las los a de del y en publicado escrito escribió dijo dice enviado comentó creado fecha comentario \
            o º ª aproximadamente alrededor_de cerca_de unas casi más_de menos_de h hora horas
            pt | da_manhã | da_tarde | editado modificado atualizado | \
            o a as às à ao em no na de do da e h horas publicado postado escrito escreveu disse diz enviado comentou \
            criado data comentário º ª cerca_de aproximadamente quase mais_de menos_de
            it | di_mattina | di_pomeriggio | modificato aggiornato | \
            il lo la l' le alle all' ore ora di del e pubblicato postato scritto scrive ha_scritto ha_detto dice inviato \
            commentato creato data º circa quasi più_di meno_di
            nl | | | bewerkt gewijzigd bijgewerkt laatst_bewerkt | \
            op om de het van en uur e geplaatst gepubliceerd geschreven schreef zei zegt reactie datum ongeveer bijna \
            meer_dan minder_dan
            pl | | | edytowano zmieniono edytowany | \
            o w we dnia dn r roku godz godzina godzinie g i dodano dodany opublikowano napisano napisał napisała pisze \
            data około ok prawie ponad mniej_niż
            ru | утра | вечера дня_пополудни | изменено отредактировано ред | \
            в во г год года и от опубликовано добавлено написано написал написала пишет сообщение дата около примерно \
            более менее
            uk | ранку | | змінено відредаговано | \
            о об в у р рік року і від опубліковано додано написав написала дата близько майже понад
            tr | öö | ös | düzenlendi değiştirildi | \
            saat tarihinde tarih günü yayınlandı gönderildi yazdı dedi yaklaşık ve
            ja | 午前 | 午後 | 編集 更新 最終更新 | に の 投稿 投稿日 日時 作成 公開 約
            zh | 上午 凌晨 早上 清晨 | 下午 傍晚 | 编辑 編輯 修改 更新 最后编辑 | \
            于 於 在 的 发表于 發表於 发布于 發佈於 发表 發表 发布 發布 发布时间 日期 时间 時間 约 約 大约 大約 回复于 回覆於
            ko | 오전 | 오후 | 수정 수정됨 편집 | 에 작성 작성일 등록 게시 약
            ar | ص صباحا | م مساء | تعديل عدل آخر_تعديل | \
            في يوم الساعة عند على و بتاريخ نشر كتب قال تاريخ حوالي تقريبا أكثر_من أقل_من الموافق واحد واحدة
            sv | fm | em | redigerad ändrad uppdaterad redigerat | \
            den kl klockan och för skrev sade säger skrivet publicerad publicerat postad inlagd av_den datum cirka ca \
            ungefär nästan över mer_än mindre_än
            da | | | redigeret ændret opdateret | \
            den d kl klokken og for skrev sagde siger skrevet udgivet offentliggjort oprettet dato cirka ca omkring næsten \
            over mere_end mindre_end
            no | | | redigert endret oppdatert | \
            den kl klokken og for skrev sa sier skrevet publisert postet lagt_inn dato cirka ca omtrent nesten over \
            mer_enn mindre_enn
            fi | ap | ip | muokattu päivitetty | klo kello ja kirjoitti sanoi julkaistu lähetetty pvm noin melkein yli alle
            cs | dop | odp | upraveno změněno aktualizováno | \
            v ve dne o h hod hodin a publikováno napsal napsala přidáno vloženo datum asi přibližně téměř více_než
            sk | | | upravené zmenené aktualizované | \
            v vo dňa o h hod a publikované napísal napísala pridané dátum asi približne takmer viac_ako
            hr | | | uređeno izmijenjeno ažurirano | \
            u h i dana objavljeno objavio objavila napisao napisala kaže datum oko otprilike gotovo više_od manje_od
            id | | | diedit diubah diperbarui | \
            pada pukul jam tanggal hari di dan diposting ditulis dikirim berkata tulis sekitar wib kira-kira hampir lebih_dari
            ro | | | editat modificat actualizat | \
            la pe ora în de și data a publicat postat scris spus spune aproximativ aproape peste
            hu | de | du | szerkesztve módosítva | \
            án én jén kor írta közzétéve dátum és körülbelül kb majdnem több_mint
            el | πμ π.μ. | μμ μ.μ. | επεξεργασία τροποποίηση | \
            στις στη στην την τη του ώρα και δημοσιεύτηκε έγραψε είπε περίπου
            ca | | | editat modificat | a_les a_la el la les de del d' a i h publicat escrit va_dir diu data aproximadament gairebé més_de
            """;

    private SmallWords() {}
}
