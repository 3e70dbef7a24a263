import type { Bilingual } from "../model/bilingual";
import type { DocumentError } from "./document-error";

/** What a person is told of a file that cannot be read: its name, what is wrong, what to do. */
const SENTENCES: Record<DocumentError["reason"], (file: string) => Bilingual> = {
  "not-word": (file) => ({
    fr: `« ${file} » n’est pas un document Word : choisissez un fichier .docx ou .docm.`,
    en: `“${file}” is not a Word document: choose a .docx or .docm file.`,
  }),
  "legacy-doc": (file) => ({
    fr: `« ${file} » est au format .doc de Word 97-2003 : ouvrez-le dans Word et enregistrez-le au format .docx.`,
    en: `“${file}” is in the .doc format of Word 97-2003: open it in Word and save it as .docx.`,
  }),
  encrypted: (file) => ({
    fr: `« ${file} » est protégé par un mot de passe : retirez la protection dans Word, enregistrez, puis rouvrez-le ici.`,
    en: `“${file}” is protected by a password: remove the protection in Word, save, and open it here again.`,
  }),
  empty: (file) => ({
    fr: `« ${file} » est vide : vérifiez que le fichier a été enregistré ou copié jusqu’au bout.`,
    en: `“${file}” is empty: check that the file was saved or copied to the end.`,
  }),
  "broken-zip": (file) => ({
    fr: `« ${file} » est endommagé et ne s’ouvre pas : rouvrez-le dans Word, qui propose de le réparer, et enregistrez-le de nouveau.`,
    en: `“${file}” is damaged and does not open: open it in Word, which offers to repair it, and save it again.`,
  }),
  "too-large": (file) => ({
    fr: `« ${file} » dépasse la taille admise : allégez-le (images, pièces incorporées) ou divisez-le.`,
    en: `“${file}” is larger than allowed: make it lighter (pictures, embedded files) or split it.`,
  }),
  "missing-part": (file) => ({
    fr: `« ${file} » n’a pas de texte Word à lire : vérifiez que c’est bien le document, puis enregistrez-le de nouveau depuis Word.`,
    en: `“${file}” holds no Word text to read: check that it is the right document and save it again from Word.`,
  }),
  "broken-xml": (file) => ({
    fr: `Le texte de « ${file} » est endommagé : rouvrez-le dans Word, qui propose de le réparer, et enregistrez-le de nouveau.`,
    en: `The text of “${file}” is damaged: open it in Word, which offers to repair it, and save it again.`,
  }),
};

/** The sentence for a file that was refused, naming it. */
export const documentSentence = (error: DocumentError, file: string): Bilingual =>
  SENTENCES[error.reason](file);
