// A machine with much else to do takes its time; a test that hangs is still ended.
jest.setTimeout(60_000);
