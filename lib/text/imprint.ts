import type { Body } from "../core/draft.ts";
import type { ImprintField } from "../core/policy.ts";
import type { RuleContext } from "../core/rule.ts";
import { fold } from "./fold.ts";
import { oncePerBody } from "./once-per-body.ts";

type ImprintContext = Pick<RuleContext, "policy" | "imprint">;

/** A detail of the company that its country wants in mails. */
export interface ImprintDetail {
  field: ImprintField;
  /** Its name in that country. */
  name: string;
  /** As configured; empty where it is not. */
  value: string;
}

/** The details that the sender's country wants and the settings give, but the draft does not. */
export function missingImprint(body: Body, context: ImprintContext): ImprintDetail[] {
  return detailsOf(context).filter(({ value }) => value !== "" && !partsOf(value).every((part) => holds(body, part)));
}

/** The details that the sender's country wants and the settings do not give. */
export function unsetImprint(context: ImprintContext): ImprintDetail[] {
  const { name, legalName } = context.policy.organisation;
  const isInName = (field: ImprintField) => field === "legalForm" && (legalName || name) !== "";
  return detailsOf(context).filter(({ field, value }) => value === "" && !isInName(field));
}

/** A detail as it stands in a footer: with its name, where the value alone says nothing. */
export function imprintText({ field, name, value }: ImprintDetail): string {
  const short = name.split(/[,/(]/)[0]?.trim() ?? name;
  const needsName = field === "seat" || field === "directors" || field === "capital" || /^\d/.test(value);
  return needsName && !squeeze(value).startsWith(squeeze(short)) ? `${short}: ${value}` : value;
}

function detailsOf({ policy, imprint }: ImprintContext): ImprintDetail[] {
  const fields = Object.keys(policy.imprint) as ImprintField[]; // A policy has these keys and no others: it was parsed.
  return fields.flatMap((field) => {
    const name = imprint[field];
    return name === undefined ? [] : [{ field, name, value: policy.imprint[field] }];
  });
}

/** Every director must be there, in whatever order. */
function partsOf(value: string): string[] {
  return value.split(/[,;\n]/).filter((part) => squeeze(part) !== "");
}

function holds(body: Body, part: string): boolean {
  return squeezed(body).includes(squeeze(part));
}

const squeezed = oncePerBody(({ text }: Body) => squeeze(text));

/** Letters and digits alone, so that "HRB 12 345" is "hrb12345". */
function squeeze(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, "");
}
