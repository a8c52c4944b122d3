import { foldedText } from '../../../names/normalForm.ts';

/** Texts by which people say that a value is not known, in the languages of the files that we have met; signs of errors are those of spreadsheets. */
const words = `
n/a n.a. n.a na n/d n.d. nd n.k. nk #n/a #na #n/a! #null! #value! #ref! #div/0! #name? #num!
null nil none nan undefined unknown unk unspecified undisclosed untitled missing blank empty void tbd tbc tba
not known|not available|not applicable|not stated|not specified|not given|not disclosed|not found|no data|no information|no date|to be determined|to be confirmed|to be announced
未知 不详 不明 不祥 无 暂无 没有 空 空白 未填 未填写 未提供 未说明 未公布 未注明 未披露 未公开 未透露 未提及 未确定 未定 待定 待查 待补 待补充 待确认 缺 缺失 暂缺 无数据 无资料 无信息 不适用 不清楚 不知道 无此项
なし 無し 該当なし 該当無し 特になし 記載なし 情報なし データなし 未定 不明 不詳 未詳 未記入 未入力 未公表 未公開 非公開
없음|해당없음|해당 없음|미상|미정|불명|불상|모름|알 수 없음|미기재|미기입|미입력|미공개|비공개|자료 없음|자료없음|정보 없음|정보없음|추후 결정
k.a. k. a.|keine angabe|keine angaben|unbekannt|entfällt|inconnu|inconnue|non connu|non précisé|s.o.|néant|desconocido|sin datos|s/d|sconosciuto|onbekend|н/д|нет|нет данных|неизвестно|не указано
`;

const folded = (text: string) => foldedText(text).replace(/\s+/gu, ' ').trim();

const missing: ReadonlySet<string> = new Set(
  words
    .trim()
    .split('\n')
    .flatMap((line) => line.split(line.includes('|') ? '|' : ' '))
    .map(folded),
);

/** Dashes, dots, slashes, question marks: signs alone say nothing. */
const signs = /^[\p{P}\p{S}\s]+$/u;
const wrapped = /^[([{<（【《"'“‘]\s*(.*?)\s*[)\]}>）】》"'”’]$/u;

/** True if a text says that there is no value. `also` are further texts that say so. */
export function isMissing(text: string, also: readonly string[] = []): boolean {
  const bare = text.trim();
  if (bare === '' || signs.test(bare) || also.includes(bare)) return true;
  const inner = wrapped.exec(bare)?.[1] ?? bare;
  return missing.has(folded(inner.replace(/[。.!！]$/u, ''))) || missing.has(folded(inner));
}
