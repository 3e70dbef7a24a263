/** A collection that takes some seconds to read. */
export const LONG_COLLECTION = {
  name: "long.txt",
  mimeType: "text/plain",
  buffer: Buffer.from(
    Array.from({ length: 600 }, (_, at) =>
      [
        `RÉSOLUTION N°${at + 1}/46-CUL`,
        "SUR",
        `LES JARDINS DU QUARTIER ${at + 1}`,
        "Le Conseil des Ministres des Affaires étrangères, réuni en sa quarante-sixième session ;",
        "Conscient de ce que les jardins apportent aux quartiers :",
        ...Array.from(
          { length: 30 },
          (_, rank) =>
            `${rank + 1}. INVITE les communes ${at} à planter ${rank} arbres le long des rues.`,
        ),
      ].join("\n\n"),
    ).join("\n\n"),
  ),
};
