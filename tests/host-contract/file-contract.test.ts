import { fileDriver } from "./file-host";
import { casesFor } from "./index";

describe("the reader and the writer of files as a host", () => {
  it.each(casesFor("typing").map((each) => [each.name, each] as const))("%s", async (_, each) => {
    await expect(each.run(fileDriver(each.document()))).resolves.toBeUndefined();
  });
});
