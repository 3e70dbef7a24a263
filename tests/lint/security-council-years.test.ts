import { yearAgainst } from "../../src/lint/security-council-years";

describe("the year of a Security Council resolution", () => {
  it.each([
    [242, 1967],
    [338, 1973],
    [425, 1978],
    [1373, 2001],
    [1701, 2006],
    [2254, 2015],
    [2504, 2020],
    [2720, 2023],
  ])("is right: %d (%d)", (number, year) => {
    expect(yearAgainst(number, year)).toBeNull();
  });

  it.each([
    [242, 1973, 1967],
    [1999, 1998, 2011],
    [2161, 2015, 2014],
    [2254, 2025, 2015],
  ])("is wrong: %d (%d) is of %d", (number, year, right) => {
    expect(yearAgainst(number, year)).toBe(right);
  });

  it("is left alone at the turn of a year, and beyond the list", () => {
    expect(yearAgainst(2196, 2014)).toBeNull();
    expect(yearAgainst(4000, 2040)).toBeNull();
    expect(yearAgainst(100, 2040)).toBeNull();
    expect(yearAgainst(12, 1900)).toBeNull();
  });
});
