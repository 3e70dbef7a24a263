import {
  councilSessions,
  sessionFacts,
  sessionHeldIn,
  summitSessions,
} from "../../src/model/session-register";

describe("the register of sessions", () => {
  it.each([
    ["the Council", councilSessions],
    ["the Summit", summitSessions],
  ])("lists the sessions of %s in order, each opened before it closed", (_, sessions) => {
    sessions.forEach(({ number, opened, closed }, at) => {
      expect(number).toBe(at + 1);
      expect(opened <= closed).toBe(true);
      expect(opened > (sessions[at - 1]?.closed ?? "")).toBe(true);
      expect(new Date(`${opened}T00:00:00Z`).toISOString()).toContain(opened);
    });
  });

  it("gives the facts of a session, or nothing", () => {
    expect(sessionFacts("CFM", 47)).toEqual({
      number: 47,
      city: "Niamey",
      country: "Niger",
      opened: "2020-11-27",
      closed: "2020-11-28",
    });
    expect(sessionFacts("Summit", 99)).toBeNull();
  });

  it("finds the session held in a city", () => {
    expect(sessionHeldIn("CFM", (city) => city === "Islamabad", 2007)?.number).toBe(34);
    expect(sessionHeldIn("CFM", (city) => city === "Islamabad", null)?.number).toBe(48);
    expect(sessionHeldIn("CFM", (city) => city === "Lima", null)).toBeNull();
  });
});
