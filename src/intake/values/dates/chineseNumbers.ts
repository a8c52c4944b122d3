const digits: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  '◯': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const tens: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 廿: 2, 卅: 3 };

const run = /[〇○◯零一二两三四五六七八九壹贰叁肆伍陆柒捌玖十拾廿卅]+/gu;

function numberOf(numeral: string): string {
  const letters = Array.from(numeral);
  const at = letters.findIndex((letter) => letter in tens);
  if (at < 0) return letters.map((letter) => digits[letter] ?? '').join('');
  const factor =
    at === 0
      ? 1
      : Number(
          letters
            .slice(0, at)
            .map((letter) => digits[letter] ?? '')
            .join(''),
        );
  const ones = letters
    .slice(at + 1)
    .map((letter) => digits[letter] ?? '')
    .join('');
  return String(factor * (tens[letters[at] ?? ''] ?? 1) * 10 + Number(ones || '0'));
}

/** Returns a text in simplified characters with its Chinese numbers below a hundred, and its years, in digits: 二〇一九年十二月 is 2019年12月. */
export const withDigits = (text: string): string => text.replace(run, numberOf);
