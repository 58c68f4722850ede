import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { BrowserContext } from "playwright";
import { labAccount, labDrafts } from "./drafts.ts";

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** The address of the lab's Gmail page; `query` names a variant, see `gmail/lab.js`. */
export function gmailLabUrl(query: Record<string, string | number> = {}): string {
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  return `https://mail.google.com/mail/u/0/?${search}#inbox?compose=new`;
}

/** Answers `https://mail.google.com` with the lab and refuses every other web request of the browser. */
export async function routeLab(context: BrowserContext): Promise<void> {
  await context.route(/^https?:/, (route) => route.abort("blockedbyclient"));
  await context.route("https://mail.google.com/**", async (route) => {
    const answer = await answerFor(new URL(route.request().url()).pathname);
    await route.fulfill(answer);
  });
}

interface Answer {
  status: number;
  contentType: string;
  headers?: Record<string, string>;
  body: string;
}

async function answerFor(path: string): Promise<Answer> {
  const asset = /^\/lab\/([a-z-]+\.(?:css|js))$/.exec(path)?.[1];
  if (!asset && path !== "/" && !path.startsWith("/mail")) {
    return { status: 404, contentType: "text/plain", body: "not part of the lab" };
  }
  const file = asset ?? "index.html";
  const text = await readFile(new URL(`./gmail/${file}`, import.meta.url), "utf8");
  return {
    status: 200,
    contentType: contentTypes[extname(file)] ?? "text/plain",
    headers: { "Content-Security-Policy": "require-trusted-types-for 'script'" },
    body: asset ? text : withSeeds(text),
  };
}

/** The page with the drafts in `<template>` elements, which need no trusted HTML to be cloned. */
function withSeeds(page: string): string {
  const templates = labDrafts.flatMap(({ key, html = "", signature = "", quote = "" }) => [
    `<template data-body="${key}">${html}${signature}</template>`,
    `<template data-quote="${key}">${quote}</template>`,
  ]);
  const seeds = JSON.stringify({ account: labAccount, drafts: labDrafts }).replaceAll("<", "\\u003c");
  return page
    .replace(
      "<!-- seeds -->",
      () => `${templates.join("\n")}\n<script type="application/json" id="seeds">${seeds}</script>`,
    )
    .replaceAll("ACCOUNT", labAccount.email);
}
