/** Letters that no decomposition takes apart, as they are written where the keyboard has none of them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};

/**
 * A text without what writers of one name differ in: compatibility forms, case, accents of Latin, Greek and Cyrillic
 * letters, and umlauts spelled out (`Müller`, `Mueller` and `Muller` are alike). Marks of other scripts stay: there
 * they are letters.
 */
export function foldText(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .replace(/[ßæœøłđðþħıς]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(/([ao])e/g, '$1')
      // Behind a vowel or q these two letters are no umlaut: Bauer, Steuer, Quelle.
      .replace(/(?<![aeq])ue/g, 'u')
  );
}
