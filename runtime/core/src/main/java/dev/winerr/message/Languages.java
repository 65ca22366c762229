package dev.winerr.message;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Languages by their Windows identifiers, and the languages that locales have in common.
 *
 * <p>A language identifier consists of ten bits of primary language and, above them, six bits of sublanguage, which is
 * usually a country. The numbers are those of MS-LCID section 2.2.
 */
public final class Languages {
    private static final ResourceBundle.Control CANDIDATES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final int PRIMARY = 0x3FF;
    private static final int DEFAULT_SUBLANGUAGE = 0x400;

    private static final String TABLE = """
            0004=zh-Hans 0401=ar-SA 0402=bg-BG 0403=ca-ES 0404=zh-TW 0405=cs-CZ 0406=da-DK 0407=de-DE
            0408=el-GR 0409=en-US 040A=es-ES 040B=fi-FI 040C=fr-FR 040D=he-IL 040E=hu-HU 040F=is-IS
            0410=it-IT 0411=ja-JP 0412=ko-KR 0413=nl-NL 0414=nb-NO 0415=pl-PL 0416=pt-BR 0417=rm-CH
            0418=ro-RO 0419=ru-RU 041A=hr-HR 041B=sk-SK 041C=sq-AL 041D=sv-SE 041E=th-TH 041F=tr-TR
            0420=ur-PK 0421=id-ID 0422=uk-UA 0423=be-BY 0424=sl-SI 0425=et-EE 0426=lv-LV 0427=lt-LT
            0428=tg-Cyrl-TJ 0429=fa-IR 042A=vi-VN 042B=hy-AM 042C=az-Latn-AZ 042D=eu-ES 042E=hsb-DE
            042F=mk-MK 0432=tn-ZA 0434=xh-ZA 0435=zu-ZA 0436=af-ZA 0437=ka-GE 0438=fo-FO 0439=hi-IN
            043A=mt-MT 043B=se-NO 043E=ms-MY 043F=kk-KZ 0440=ky-KG 0441=sw-KE 0442=tk-TM 0443=uz-Latn-UZ
            0444=tt-RU 0445=bn-IN 0446=pa-IN 0447=gu-IN 0448=or-IN 0449=ta-IN 044A=te-IN 044B=kn-IN
            044C=ml-IN 044D=as-IN 044E=mr-IN 044F=sa-IN 0450=mn-MN 0451=bo-CN 0452=cy-GB 0453=km-KH
            0454=lo-LA 0456=gl-ES 0457=kok-IN 045A=syr-SY 045B=si-LK 045D=iu-Cans-CA 045E=am-ET
            0461=ne-NP 0462=fy-NL 0463=ps-AF 0464=fil-PH 0465=dv-MV 0468=ha-Latn-NG 046A=yo-NG
            046B=quz-BO 046C=nso-ZA 046D=ba-RU 046E=lb-LU 046F=kl-GL 0478=ii-CN 047A=arn-CL 047C=moh-CA
            047E=br-FR 0480=ug-CN 0481=mi-NZ 0482=oc-FR 0483=co-FR 0484=gsw-FR 0485=sah-RU 0486=quc-GT
            0487=rw-RW 0488=wo-SN 048C=prs-AF 0801=ar-IQ 0804=zh-CN 0807=de-CH 0809=en-GB 080A=es-MX
            080C=fr-BE 0810=it-CH 0813=nl-BE 0814=nn-NO 0816=pt-PT 081A=sr-Latn-CS 081D=sv-FI 0820=ur-IN
            082C=az-Cyrl-AZ 082E=dsb-DE 083B=se-SE 083C=ga-IE 083E=ms-BN 0843=uz-Cyrl-UZ 0850=mn-Mong-CN
            085D=iu-Latn-CA 085F=tzm-Latn-DZ 086B=quz-EC 0C01=ar-EG 0C04=zh-HK 0C07=de-AT 0C09=en-AU
            0C0A=es-ES 0C0C=fr-CA 0C1A=sr-Cyrl-CS 0C3B=se-FI 0C6B=quz-PE 1001=ar-LY 1004=zh-SG
            1007=de-LU 1009=en-CA 100A=es-GT 100C=fr-CH 101A=hr-BA 103B=smj-NO 1401=ar-DZ 1404=zh-MO
            1407=de-LI 1409=en-NZ 140A=es-CR 140C=fr-LU 141A=bs-Latn-BA 143B=smj-SE 1801=ar-MA
            1809=en-IE 180A=es-PA 180C=fr-MC 181A=sr-Latn-BA 183B=sma-NO 1C01=ar-TN 1C09=en-ZA
            1C0A=es-DO 1C1A=sr-Cyrl-BA 1C3B=sma-SE 2001=ar-OM 2009=en-JM 200A=es-VE 201A=bs-Cyrl-BA
            203B=sms-FI 2401=ar-YE 2409=en-029 240A=es-CO 241A=sr-Latn-RS 243B=smn-FI 2801=ar-SY
            2809=en-BZ 280A=es-PE 281A=sr-Cyrl-RS 2C01=ar-JO 2C09=en-TT 2C0A=es-AR 2C1A=sr-Latn-ME
            3001=ar-LB 3009=en-ZW 300A=es-EC 301A=sr-Cyrl-ME 3401=ar-KW 3409=en-PH 340A=es-CL 3801=ar-AE
            380A=es-UY 3C01=ar-BH 3C0A=es-PY 4001=ar-QA 4009=en-IN 400A=es-BO 4409=en-MY 440A=es-SV
            4809=en-SG 480A=es-HN 4C0A=es-NI 500A=es-PR 540A=es-US 7C04=zh-Hant
            """;

    private static final Map<Integer, Locale> LOCALES = Arrays.stream(
                    TABLE.strip().split("\\s+"))
            .map(row -> row.split("=", 2))
            .collect(Collectors.toUnmodifiableMap(
                    cells -> Integer.parseInt(cells[0], 16), cells -> Locale.forLanguageTag(cells[1])));

    private static final Set<Locale> KNOWN = LOCALES.values().stream()
            .flatMap(locale -> Stream.of(locale, Locale.forLanguageTag(locale.getLanguage())))
            .collect(Collectors.toUnmodifiableSet());

    private static final int ANSI_OF_MOST = 1252;

    /** The ANSI code pages of primary languages, preceded by those of full identifiers that differ from them. */
    private static final String CODE_PAGES = """
            0404=950 0804=936 0C04=950 1004=936 1404=950 0C1A=1251 1C1A=1251 201A=1251 281A=1251 301A=1251
            082C=1251 0843=1251 0850=936
            01=1256 02=1251 04=936 05=1250 08=1253 0D=1255 0E=1250 11=932 12=949 15=1250 18=1250 19=1251 1A=1250
            1B=1250 1C=1250 1E=874 1F=1254 20=1256 22=1251 23=1251 24=1250 25=1257 26=1257 27=1257 28=1251
            29=1256 2A=1258 2C=1254 2F=1251 3F=1251 40=1251 42=1250 43=1254 44=1251 50=1251 5A=1256 63=1256
            6D=1251 80=1256 85=1251 8C=1256
            """;

    private static final Map<Integer, Integer> PAGES = Arrays.stream(
                    CODE_PAGES.strip().split("\\s+"))
            .map(row -> row.split("=", 2))
            .collect(Collectors.toUnmodifiableMap(
                    cells -> Integer.parseInt(cells[0], 16), cells -> Integer.parseInt(cells[1])));

    private Languages() {}

    /**
     * Returns the ANSI code page of a language identifier (MS-LCID section 2.2).
     *
     * @param id the identifier, such as 0x0409
     * @return the number of the code page; that of Western Europe if the language has none
     */
    public static int codePage(int id) {
        return PAGES.getOrDefault(id, PAGES.getOrDefault(id & PRIMARY, ANSI_OF_MOST));
    }

    /**
     * Returns the locale of a language identifier.
     *
     * @param id the identifier, such as 0x0409
     * @return the language and country; the language alone if the sublanguage is neutral or unknown; {@link Locale#ROOT}
     *     for the neutral language; empty if the language is unknown
     */
    public static Optional<Locale> ofId(int id) {
        Locale exact = LOCALES.get(id);
        if (exact != null) {
            return Optional.of(exact);
        } else if ((id & PRIMARY) == 0) {
            return Optional.of(Locale.ROOT);
        }
        return Optional.ofNullable(LOCALES.get((id & PRIMARY) | DEFAULT_SUBLANGUAGE))
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()));
    }

    /**
     * Returns whether Windows has an identifier for a language (MS-LCID section 2.2).
     *
     * @param locale a language, with or without its country
     */
    public static boolean isKnown(Locale locale) {
        return KNOWN.contains(locale);
    }

    /**
     * Returns the language of a locale without its country.
     *
     * @param locale a locale
     * @return the language; for Chinese with its script, as {@link ResourceBundle.Control} derives it for CN, SG, TW,
     *     HK, MO
     */
    public static Locale general(Locale locale) {
        List<Locale> candidates = CANDIDATES.getCandidateLocales("", locale);
        return candidates.stream()
                .filter(candidate -> candidate.getLanguage().equals("zh"))
                .filter(candidate -> candidate.getCountry().isEmpty())
                .filter(candidate -> !candidate.getScript().isEmpty())
                .findFirst()
                .orElse(Locale.forLanguageTag(locale.getLanguage()));
    }
}
