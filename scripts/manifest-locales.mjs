/**
 * Locales that read the words of another. Office looks for its full locale and for nothing near it;
 * these are those of Office where delegations read Arabic or English. All others read French.
 */
const ALIKE = {
  "en-US": ["en-GB", "en-CA", "en-IN", "en-MY", "en-ZA"],
  "ar-SA": [
    "ar-AE",
    "ar-BH",
    "ar-DZ",
    "ar-EG",
    "ar-IQ",
    "ar-JO",
    "ar-KW",
    "ar-LB",
    "ar-LY",
    "ar-MA",
    "ar-OM",
    "ar-QA",
    "ar-SY",
    "ar-TN",
    "ar-YE",
  ],
};

/** The manifest with every override written for the locales that are like its own. */
export const withLocales = (manifest) =>
  manifest.replace(/^ *<(?:bt:)?Override Locale="([\w-]+)".*\n/gm, (line, locale) =>
    [locale, ...(ALIKE[locale] ?? [])].map((other) => line.replace(locale, other)).join(""),
  );
