//! Languages that people speak at gatherings, by their code, their English name and their own, so that "Polish",
//! "polski" and "pl" are one.

use crate::folding;

/// A language.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47, without script and region.
    pub code: &'static str,
    /// In English.
    pub name: &'static str,
    /// As those call it who speak it, and what else it is called; the first is its own name.
    pub others: &'static [&'static str],
}

/// The language that somebody typed or whose code it is.
pub fn named(typed: &str) -> Option<&'static Language> {
    let typed = folded(typed);
    let code = typed.split(' ').next().unwrap_or_default();
    ALL.iter().find(|language| {
        language.code == typed
            || folded(language.name) == typed
            || language.others.iter().any(|other| folded(other) == typed)
            // "en-GB" is English.
            || (typed.len() > code.len() && typed.len() <= 8 && language.code == code)
    })
}

/// What stands for a language in an address: its code, or what was typed where we do not know it.
pub fn code(typed: &str) -> String {
    named(typed).map_or_else(|| folded(typed).replace(' ', "-"), |language| language.code.to_owned())
}

fn folded(text: &str) -> String {
    folding::words(text).collect::<Vec<_>>().join(" ")
}

macro_rules! languages {
    ($($code:literal $name:literal $($other:literal)*;)*) => {
        &[$(Language { code: $code, name: $name, others: &[$($other),*] }),*]
    };
}

/// Those that we know by name, in the order of their codes; sign languages last.
pub const ALL: &[Language] = languages! {
    "af" "Afrikaans" "Afrikaans";
    "am" "Amharic" "አማርኛ";
    "ar" "Arabic" "العربية";
    "ary" "Darija" "الدارجة" "Moroccan Arabic";
    "bg" "Bulgarian" "Български";
    "bn" "Bengali" "বাংলা" "Bangla";
    "bs" "Bosnian" "Bosanski";
    "ca" "Catalan" "Català";
    "ckb" "Kurdish" "کوردی" "Kurdî" "Sorani" "Kurmanji";
    "cs" "Czech" "Čeština";
    "cy" "Welsh" "Cymraeg";
    "da" "Danish" "Dansk";
    "de" "German" "Deutsch";
    "el" "Greek" "Ελληνικά";
    "en" "English" "English";
    "es" "Spanish" "Español" "Castellano";
    "et" "Estonian" "Eesti";
    "eu" "Basque" "Euskara";
    "fa" "Persian" "فارسی" "Farsi" "Dari";
    "fi" "Finnish" "Suomi";
    "fil" "Filipino" "Filipino" "Tagalog";
    "fr" "French" "Français";
    "ga" "Irish" "Gaeilge" "Irish Gaelic";
    "gd" "Scottish Gaelic" "Gàidhlig" "Gaelic";
    "gl" "Galician" "Galego";
    "gu" "Gujarati" "ગુજરાતી";
    "ha" "Hausa" "Hausa";
    "he" "Hebrew" "עברית";
    "hi" "Hindi" "हिन्दी";
    "hr" "Croatian" "Hrvatski";
    "hu" "Hungarian" "Magyar";
    "hy" "Armenian" "Հայերեն";
    "id" "Indonesian" "Bahasa Indonesia";
    "ig" "Igbo" "Igbo";
    "is" "Icelandic" "Íslenska";
    "it" "Italian" "Italiano";
    "ja" "Japanese" "日本語";
    "ka" "Georgian" "ქართული";
    "kk" "Kazakh" "Қазақ тілі";
    "km" "Khmer" "ខ្មែរ";
    "ko" "Korean" "한국어";
    "ky" "Kyrgyz" "Кыргызча";
    "lt" "Lithuanian" "Lietuvių";
    "lv" "Latvian" "Latviešu";
    "mi" "Māori" "Te reo Māori";
    "mk" "Macedonian" "Македонски";
    "mr" "Marathi" "मराठी";
    "ms" "Malay" "Bahasa Melayu";
    "mt" "Maltese" "Malti";
    "my" "Burmese" "မြန်မာ";
    "ne" "Nepali" "नेपाली";
    "new" "Newar" "नेपाल भाषा" "Newari";
    "nl" "Dutch" "Nederlands" "Flemish" "Vlaams";
    "no" "Norwegian" "Norsk" "Bokmål" "Nynorsk" "nb" "nn";
    "pa" "Punjabi" "ਪੰਜਾਬੀ" "Panjabi";
    "pl" "Polish" "Polski";
    "ps" "Pashto" "پښتو";
    "pt" "Portuguese" "Português";
    "ro" "Romanian" "Română" "Moldovan";
    "rom" "Romani" "Romani čhib";
    "ru" "Russian" "Русский";
    "sk" "Slovak" "Slovenčina";
    "sl" "Slovenian" "Slovenščina" "Slovene";
    "so" "Somali" "Soomaali";
    "sq" "Albanian" "Shqip";
    "sr" "Serbian" "Српски" "Srpski";
    "st" "Sesotho" "Sesotho";
    "sv" "Swedish" "Svenska";
    "sw" "Swahili" "Kiswahili";
    "ta" "Tamil" "தமிழ்";
    "te" "Telugu" "తెలుగు";
    "th" "Thai" "ไทย";
    "ti" "Tigrinya" "ትግርኛ";
    "tr" "Turkish" "Türkçe";
    "uk" "Ukrainian" "Українська";
    "ur" "Urdu" "اردو";
    "uz" "Uzbek" "Oʻzbek";
    "vi" "Vietnamese" "Tiếng Việt";
    "xh" "Xhosa" "isiXhosa";
    "yo" "Yoruba" "Yorùbá";
    "yue" "Cantonese" "廣東話" "粵語";
    "zh" "Chinese" "中文" "Mandarin" "普通话";
    "zu" "Zulu" "isiZulu";
    "bfi" "British Sign Language" "BSL";
    "ase" "American Sign Language" "ASL";
    "ils" "International Sign" "International Sign Language";
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_any_of_its_names() {
        for (typed, expected) in [
            ("Polish", "pl"),
            ("polski", "pl"),
            ("PL", "pl"),
            ("Español", "es"),
            ("espanol", "es"),
            ("en-GB", "en"),
            ("pt_BR", "pt"),
            ("British Sign Language", "bfi"),
            ("नेपाली", "ne"),
            ("Klingon of Mars", "klingon-of-mars"),
        ] {
            assert_eq!(code(typed), expected, "{typed}");
        }
    }

    #[test]
    fn no_two_languages_share_a_name() {
        let mut names: Vec<String> = ALL
            .iter()
            .flat_map(|language| {
                let mut names: Vec<String> = language.others.iter().map(|other| folded(other)).collect();
                names.extend([folded(language.code), folded(language.name)]);
                names.sort();
                names.dedup();
                names
            })
            .filter(|name| !name.is_empty())
            .collect();
        names.sort();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
