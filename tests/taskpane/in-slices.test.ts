import { inSlices } from "../../taskpane/host/in-slices";

function* counting(steps: number): Generator<number, string> {
  for (let done = 1; done <= steps; done += 1) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    yield done;
  }
  return "done";
}

it("gives the page its turn between slices, and gives what the work came to", async () => {
  const seen: (number | "page")[] = [];
  setTimeout(() => seen.push("page"));
  expect(await inSlices(counting(8), (done) => seen.push(done))).toBe("done");
  expect(seen[0]).toBe("page");
  expect(seen.length).toBeGreaterThan(1);
});

it("does not wait for work that is soon done", () => {
  let came = "";
  void inSlices(counting(0), () => (came = "between")).then((result) => (came = result));
  return Promise.resolve()
    .then(() => undefined)
    .then(() => expect(came).toBe("done"));
});

it("ends where what is called between throws", async () => {
  const seen: number[] = [];
  const stopped = inSlices(counting(100), (done) => {
    seen.push(done);
    throw new Error("stopped");
  });
  await expect(stopped).rejects.toThrow("stopped");
  expect(seen).toHaveLength(1);
});
