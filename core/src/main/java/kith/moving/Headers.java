package kith.moving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.reading.Plain;

/**
 * What programs and people call the columns of a table, in the languages that Kith speaks and a few more.
 *
 * <p>LinkedIn (Connections.csv), Google Contacts (before and since 2024), Outlook in English and German: seen November 2026
 * in their documentation and in other programs' importers.
 */
final class Headers {
    private Headers() {}

    /** Which column seems to hold what; each column at most one thing. */
    static Map<Table.Column, Integer> proposal(List<String> header) {
        List<String> plain = new ArrayList<>();
        header.forEach(title -> plain.add(plain(title)));
        Map<Table.Column, Integer> proposal = new LinkedHashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Table.Column column : Table.Column.values()) {
            for (String name : Plain.parts(names(column), '|')) {
                int index = plain.indexOf(name);
                if (index >= 0 && !proposal.containsKey(column) && used.add(index)) {
                    proposal.put(column, index);
                }
            }
        }
        return proposal;
    }

    /** Whether these are the columns of LinkedIn's Connections.csv; no other program writes "Connected On". */
    static boolean isLinkedIn(List<String> header) {
        Set<String> plain = new HashSet<>();
        header.forEach(title -> plain.add(plain(title)));
        return plain.containsAll(List.of("first name", "last name", "connected on"));
    }

    private static String plain(String title) {
        String plain = Plain.lowerEach(Plain.collapse(title));
        return plain.endsWith(":") || plain.endsWith("*")
                ? plain.substring(0, plain.length() - 1).strip()
                : plain;
    }

    /** What a column is called, the surest first; between bars. */
    private static String names(Table.Column column) {
        return switch (column) {
            case NAME ->
                "full name|display name|name|person|vollständiger name|anzeigename|nom complet|nombre completo"
                        + "|nome completo|الاسم الكامل|الاسم|file as|speichern unter";
            case FIRST_NAME ->
                "first name|given name|firstname|forename|vorname|prénom|prenom|nombre|الاسم الأول|الاسم الاول";
            case LAST_NAME ->
                "last name|family name|lastname|surname|nachname|familienname|nom|nom de famille|apellidos|apellido"
                        + "|sobrenome|اسم العائلة|الاسم الأخير|الكنية";
            case LINK ->
                "url|profile url|link|links|profile|linkedin|website|website 1 - value|web page|webpage|web"
                        + " site|homepage|home page|blog|webseite|website 1 - wert|internetseite|profil|site web|sitio"
                        + " web|الرابط|الموقع|الموقع الإلكتروني|صفحة الويب";
            case MAIL ->
                "email|e-mail|email address|e-mail address|e-mail 1 - value|mail|e-mail-adresse|e-mail 1 - wert"
                        + "|adresse e-mail|correo|correo electrónico|البريد الإلكتروني|البريد الالكتروني";
            case WHY ->
                "how i know them|how we met|how do i know them|where we met|met|how met|why|woher ich sie kenne"
                        + "|woher wir uns kennen|woher|kennengelernt|كيف تعارفنا|كيف أعرفه";
            case COMPANY ->
                "company|organization name|organization 1 - name|organization|organisation|employer|firma|unternehmen"
                        + "|entreprise|société|empresa|الشركة|المؤسسة";
            case POSITION ->
                "position|job title|organization title|organization 1 -"
                        + " title|jobtitle|job|occupation|role|beruf|rolle|poste|fonction|puesto|cargo|الوظيفة|المسمى"
                        + " الوظيفي|المنصب|what they know|was sie wissen|title";
            case NOTE -> "note|notes|my notes|notiz|notizen|meine notizen|bemerkung|bemerkungen|notas|ملاحظة|ملاحظات";
            case TAGS ->
                "tags|tag|labels|label|categories|category|group membership|groups|kategorien|schlagwörter|gruppen"
                        + "|étiquettes|etiquetas|وسوم|التصنيفات|تصنيفات|المجموعات";
        };
    }
}
