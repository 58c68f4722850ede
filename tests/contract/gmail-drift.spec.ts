import { expect, test } from "./client-page.ts";
import { savedPage, unknownSendWindows } from "./saved-pages.ts";

/** Send as a page of another time may have it: no class name that we know, but the menu beside it. */
const newSend =
  '<div role="group"><div><div role="button" tabindex="0">送信</div><div role="button" aria-haspopup="true"></div></div></div>';

test("Send without a class name is known by the menu beside it, and a mail is seen to be sent at once", async ({
  openSaved,
}) => {
  const { ask, page } = await openSaved(savedPage(unknownSendWindows));
  await expect.poll(() => ask("count")).toBe(2);
  await page.evaluate((html) => {
    document.querySelector(".btA")?.insertAdjacentHTML("beforeend", html);
    const send = document.querySelector("[role=group] [role=group] [role=button]");
    send?.addEventListener("click", () => {
      send.closest(".dw")?.remove();
      for (const id of ["link_undo", "link_vsm"]) {
        const link = document.createElement("span");
        Object.assign(link, { id, textContent: id });
        document.body.append(link);
      }
    });
  }, newSend);
  expect((await ask("health", 0)).find(({ name }) => name === "send")).toMatchObject({ alternative: 2, count: 1 });
  await page.getByText("送信").click();
  await expect.poll(() => ask("closings")).toEqual([[0, "sent"]]);
});
