/** Hijri months: the name written, and the spellings met, levelled, as a regular expression. */
export const HIJRI_MONTHS: readonly (readonly [name: string, spellings: string])[] = [
  ["Mouharram", "mo?u?harr?em|mo?u?harr?am"],
  ["Safar", "safar"],
  ["Rabi I", "rabi[' ]{0,2}(?:u?l? ?-?(?:al|el)?[- ]?aww?al|(?:i|1|1er)(?![i\\d]))"],
  ["Rabi II", "rabi[' ]{0,2}(?:(?:al|ath|eth|el|ul)?[- ]?(?:thani|thania|akhir|akhar)|ii|2)"],
  [
    "Joumada I",
    "[dj]{1,2}o?u?mada[' ]{0,2}(?:(?:al|el)?[- ]?(?:aww?al|oula|ula|awwala)|(?:i|1)(?![i\\d]))",
  ],
  [
    "Joumada II",
    "[dj]{1,2}o?u?mada[' ]{0,2}(?:(?:al|ath|eth|el)?[- ]?(?:thani|thania|akhira?|akhir)|ii|2)",
  ],
  ["Rajab", "ra?d?jab"],
  ["Chaabane", "(?:ch|sh)a'?a?'?bane?"],
  ["Ramadan", "ramad[ah]a?n"],
  ["Chawwal", "(?:ch|sh)aww?al"],
  ["Dhoul Qaada", "(?:dh|z)o?u?l?[- ]?(?:al|el)?[- ]?[qk][ai]'?a?da?h?"],
  ["Dhoul Hijja", "(?:dh|z)o?u?l?[- ]?(?:al|el)?[- ]?hij{1,2}ah?"],
];
