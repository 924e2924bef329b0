package kith.people.time;

/**
 * The months as pages write them: full, short, as they are declined in dates.
 *
 * <p>One line for each language, twelve columns; space parts spellings, {@code _} joins words. From CLDR 48 (by the JDK's
 * locale data, November 2026), and spellings that forums add. Chinese, Japanese and Korean write numbers: see {@link
 * UnitNames}.
 */
final class MonthNames {
    static final String TABLE = """
            en | january jan | february feb febr | march mar | april apr | may | june jun | july jul | august aug | \
            september sept sep | october oct | november nov | december dec
            de | januar jan jänner jän | februar feb feber | märz mär mrz maerz | april apr | mai | juni jun | juli jul | \
            august aug | september sept sep | oktober okt | november nov | dezember dez
            fr | janvier janv jan | février févr fév | mars | avril avr | mai | juin | juillet juill juil jul | août aoû | \
            septembre sept sep | octobre oct | novembre nov | décembre déc
            es | enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto ago | \
            septiembre setiembre sept sep set | octubre oct | noviembre nov | diciembre dic
            pt | janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul | agosto ago | \
            setembro set | outubro out | novembro nov | dezembro dez
            it | gennaio gen genn | febbraio feb febbr | marzo mar | aprile apr | maggio mag | giugno giu | luglio lug | \
            agosto ago | settembre set sett | ottobre ott | novembre nov | dicembre dic
            nl | januari jan | februari feb | maart mrt | april apr | mei | juni jun | juli jul | augustus aug | \
            september sept sep | oktober okt | november nov | december dec
            pl | stycznia styczeń sty | lutego luty lut | marca marzec mar | kwietnia kwiecień kwi | maja maj | \
            czerwca czerwiec cze | lipca lipiec lip | sierpnia sierpień sie | września wrzesień wrz | \
            października październik paź | listopada listopad lis | grudnia grudzień gru
            ru | января январь янв | февраля февраль февр фев | марта март мар | апреля апрель апр | мая май | \
            июня июнь июн | июля июль июл | августа август авг | сентября сентябрь сент сен | октября октябрь окт | \
            ноября ноябрь нояб ноя | декабря декабрь дек
            uk | січня січень січ | лютого лютий лют | березня березень бер | квітня квітень квіт кві | \
            травня травень трав тра | червня червень черв чер | липня липень лип | серпня серпень серп сер | \
            вересня вересень вер | жовтня жовтень жовт жов | листопада листопад лист лис | грудня грудень груд гру
            tr | ocak oca | şubat şub | mart mar | nisan nis | mayıs may | haziran haz | temmuz tem | ağustos ağu | \
            eylül eyl | ekim eki | kasım kas | aralık ara
            ja | | | | | | | | | | | |
            zh | 一月 | 二月 | 三月 | 四月 | 五月 | 六月 | 七月 | 八月 | 九月 | 十月 | 十一月 | 十二月
            ko | | | | | | | | | | | |
            ar | يناير كانون_الثاني جانفي | فبراير شباط فيفري | مارس آذار | أبريل إبريل نيسان أفريل | مايو أيار ماي | \
            يونيو حزيران جوان | يوليو تموز يوليوز جويلية | أغسطس آب غشت أوت | سبتمبر أيلول شتنبر | \
            أكتوبر تشرين_الأول | نوفمبر تشرين_الثاني نونبر | ديسمبر كانون_الأول دجنبر
            sv | januari jan | februari feb | mars mar | april apr | maj | juni jun | juli jul | augusti aug | \
            september sept sep | oktober okt | november nov | december dec
            da | januar jan | februar feb | marts mar | april apr | maj | juni jun | juli jul | august aug | \
            september sept sep | oktober okt | november nov | december dec
            no | januar jan | februar feb | mars mar | april apr | mai | juni jun | juli jul | august aug | \
            september sept sep | oktober okt | november nov | desember des
            fi | tammikuuta tammikuu tammi | helmikuuta helmikuu helmi | maaliskuuta maaliskuu maalis | \
            huhtikuuta huhtikuu huhti | toukokuuta toukokuu touko | kesäkuuta kesäkuu kesä | heinäkuuta heinäkuu heinä | \
            elokuuta elokuu elo | syyskuuta syyskuu syys | lokakuuta lokakuu loka | marraskuuta marraskuu marras | \
            joulukuuta joulukuu joulu
            cs | ledna leden led | února únor úno | března březen bře | dubna duben dub | května květen kvě | \
            června červen čvn | července červenec čvc | srpna srpen srp | září zář | října říjen říj | \
            listopadu listopad lis | prosince prosinec pro
            sk | januára január jan | februára február feb | marca marec mar | apríla apríl apr | mája máj | júna jún | \
            júla júl | augusta august aug | septembra september sep | októbra október okt | novembra november nov | \
            decembra december dec
            hr | siječnja siječanj sij | veljače veljača velj | ožujka ožujak ožu | travnja travanj tra | \
            svibnja svibanj svi | lipnja lipanj lip | srpnja srpanj srp | kolovoza kolovoz kol | rujna rujan ruj | \
            listopada listopad lis | studenoga studenog studeni stu | prosinca prosinac pro
            id | januari jan | februari feb | maret mar | april apr | mei | juni jun | juli jul | agustus agu agt ags | \
            september sept sep | oktober okt | november nov nop | desember des
            ro | ianuarie ian | februarie feb | martie mar | aprilie apr | mai | iunie iun | iulie iul | august aug | \
            septembrie sept sep | octombrie oct | noiembrie noi nov | decembrie dec
            hu | január jan | február febr feb | március márc már | április ápr | május máj | június jún | július júl | \
            augusztus aug | szeptember szept szep | október okt | november nov | december dec
            el | ιανουαρίου ιανουάριος ιαν | φεβρουαρίου φεβρουάριος φεβ | μαρτίου μάρτιος μαρ | \
            απριλίου απρίλιος απρ | μαΐου μάιος μάι | ιουνίου ιούνιος ιουν | ιουλίου ιούλιος ιουλ | \
            αυγούστου αύγουστος αυγ | σεπτεμβρίου σεπτέμβριος σεπ | οκτωβρίου οκτώβριος οκτ | \
            νοεμβρίου νοέμβριος νοε | δεκεμβρίου δεκέμβριος δεκ
            ca | gener gen | febrer febr feb | març | abril abr | maig | juny | juliol jul | agost ag | \
            setembre set | octubre oct | novembre nov | desembre des
            """;

    private MonthNames() {}
}
