import { valueOr } from "../../lib/core/field.ts";
import { type ClientPage, expect, test } from "./client-page.ts";

const toBcc = (email: string) => ({ kind: "move-recipient", email, from: "to", to: "bcc" }) as const;
const dana = "dana.whitfield@harborline.example";
const tom = "tom.okafor82@gmail.com";

for (const recipients of ["peoplekit", "classic"]) {
  test(`recipients are moved to a line that was not shown, and the caret stays (${recipients})`, async ({
    openLab,
  }) => {
    const client = await openLab({ draft: "cold-outreach", recipients });
    await expect.poll(() => client.ask("count")).toBe(1);
    await client.page.locator(".Al").click();
    await client.page.keyboard.press("Control+Home");
    await client.page.keyboard.press("End");
    expect(await client.ask("apply", 0, [toBcc(dana), toBcc(tom)])).toEqual({ result: "done" });
    expect(valueOr((await client.ask("read", 0)).recipients, [])).toEqual([
      { line: "bcc", email: dana, name: "Dana Whitfield" },
      { line: "bcc", email: tom, name: "Tom Okafor" },
    ]);
    const saved = await client.page.evaluate(() => JSON.stringify(Reflect.get(window, "lab").drafts));
    expect(saved).toMatch(/"to":\[\].*"bcc":\[\{.*\}\]/);
    await client.page.keyboard.type("!");
    await expect(client.page.locator(".Al > div").first()).toHaveText("Hi Dana, hi Tom,!");
  });

  test(`a move that fails leaves all as it was (${recipients})`, async ({ openLab }) => {
    const client = await openLab({ draft: "cold-outreach", recipients });
    await expect.poll(() => client.ask("count")).toBe(1);
    const before = await everybody(client);
    // The second chip cannot be taken off.
    await client.page.evaluate(() => document.querySelectorAll(".afX, .vM")[1]?.remove());
    expect(await client.ask("apply", 0, [toBcc(dana), toBcc(tom)])).toEqual({
      result: "failed",
      why: `${tom} could not be removed`,
    });
    expect(await everybody(client)).toEqual(before);
  });

  test(`a line in which somebody types is left alone (${recipients})`, async ({ openLab }) => {
    const client = await openLab({ draft: "cold-outreach", recipients });
    await expect.poll(() => client.ask("count")).toBe(1);
    await client.page.locator(".hl").click();
    await client.page.locator(".pB").click();
    await client.page.keyboard.type("joe at");
    const before = await client.ask("read", 0);
    expect(await client.ask("apply", 0, [toBcc(dana)])).toEqual({
      result: "failed",
      why: `${dana} could not be put on the bcc line`,
    });
    expect(await client.ask("read", 0)).toEqual(before);
    await client.page.keyboard.type(" harborline");
    expect((await client.ask("read", 0)).recipients).toMatchObject({ unresolved: ["joe at harborline"] });
  });
}

async function everybody(client: ClientPage): Promise<string[]> {
  const people = valueOr((await client.ask("read", 0)).recipients, []);
  return people.map(({ line, email }) => `${line} ${email}`).sort();
}
