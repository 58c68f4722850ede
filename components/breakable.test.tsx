// @vitest-environment jsdom
import { expect, it } from "vitest";
import { mount } from "../tests/gallery/mount.tsx";
import { Breakable } from "./breakable.tsx";

const htmlOf = async (text: string) => {
  const { page } = await mount(
    <p>
      <Breakable text={text} />
    </p>,
  );
  return page.querySelector("p")?.innerHTML;
};

it("breaks an address where its parts meet", async () => {
  expect(await htmlOf("To anna.berg@globex.example.")).toBe("To anna.<wbr>berg@<wbr>globex.<wbr>example.");
  expect(await htmlOf("https://northwind.example/stop")).toBe("https://<wbr>northwind.<wbr>example/<wbr>stop");
});

it("leaves words, numbers and what is copied as they are", async () => {
  expect(await htmlOf("Save 3.5 % today. Really.")).toBe("Save 3.5 % today. Really.");
  const { page } = await mount(<Breakable text="Write to a.b@c.de/f" />);
  expect(page.textContent).toBe("Write to a.b@c.de/f");
});
