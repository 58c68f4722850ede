import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { BrowserContext, Page } from "playwright";
import { labScript } from "./bundle.ts";
import { labAccount, labDrafts } from "./drafts.ts";

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

type Query = Record<string, string | number>;

/** The hosts of Outlook on the web. */
export const outlookHosts = [
  "outlook.office.com",
  "outlook.office365.com",
  "outlook.cloud.microsoft",
  "outlook.live.com",
] as const;

/** The address of the lab's Gmail page; `query` names a variant, see `gmail/lab.js`. */
export function gmailLabUrl(query: Query = {}): string {
  return `https://mail.google.com/mail/u/0/?${searchOf(query)}#inbox?compose=new`;
}

/** The address of the lab's Outlook page; `query` names a variant, see `outlook/lab.js`. */
export function outlookLabUrl(query: Query = {}, host: string = outlookHosts[0], path = "/mail/0/"): string {
  return `https://${host}${path}?${searchOf(query)}`;
}

function searchOf(query: Query): URLSearchParams {
  return new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
}

/** Answers the webmails' addresses with the lab and refuses every other web request of the browser. */
export async function routeLab(place: BrowserContext | Page, answerTo = labAnswer): Promise<void> {
  await place.route(/^https?:/, async (route) => {
    const answer = await answerTo(new URL(route.request().url()));
    await (answer ? route.fulfill(answer) : route.abort("blockedbyclient"));
  });
}

/** What the lab answers at an address of a webmail; `undefined` for every other address. */
export async function labAnswer(url: URL): Promise<Answer | undefined> {
  if (url.origin === "https://mail.google.com") return gmailAnswer(url.pathname);
  const isOutlook = outlookHosts.some((host) => url.origin === `https://${host}`);
  return isOutlook ? outlookAnswer(url) : undefined;
}

async function outlookAnswer({ pathname, searchParams }: URL): Promise<Answer> {
  const found = (contentType: string, body: string) => ({ status: 200, contentType, body });
  const read = (file: string) => readFile(new URL(`./outlook/${file}`, import.meta.url), "utf8");
  if (pathname === "/lab/outlook.js") return found("text/javascript; charset=utf-8", await labScript("outlook"));
  if (pathname === "/lab/outlook.css") return found("text/css; charset=utf-8", await read("outlook.css"));
  if (!pathname.startsWith("/mail")) return { status: 404, contentType: "text/plain", body: "not part of the lab" };
  const language = searchParams.get("lang") ?? "en";
  const page = withSeeds(await read("index.html"))
    .replace("LANG", language)
    .replace("DIR", language === "ar" ? "rtl" : "ltr");
  return found("text/html; charset=utf-8", page);
}

/** What is answered to a request. */
export interface Answer {
  status: number;
  contentType: string;
  headers?: Record<string, string>;
  body: string;
}

async function gmailAnswer(path: string): Promise<Answer> {
  const asset = /^\/lab\/([a-z-]+\.(?:css|js))$/.exec(path)?.[1];
  if (!asset && path !== "/" && !path.startsWith("/mail")) {
    return { status: 404, contentType: "text/plain", body: "not part of the lab" };
  }
  const file = asset ?? "index.html";
  const text =
    file === "lab.js" ? await labScript("gmail") : await readFile(new URL(`./gmail/${file}`, import.meta.url), "utf8");
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
