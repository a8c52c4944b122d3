import { pinyin } from 'pinyin-pro';
import { plainLetters } from '../../../names/plainLetters.ts';
import { simplify } from '../../../names/simplify.ts';
import { chinesePlaces as variants } from '../../../names/vocabulary/places.ts';

/** Provinces and large cities of Greater China, as names of institutions begin. */
const places =
  '北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 台湾 石家庄 唐山 秦皇岛 保定 太原 大同 沈阳 大连 鞍山 长春 吉林市 哈尔滨 大庆 齐齐哈尔 南京 无锡 徐州 常州 苏州 南通 连云港 扬州 镇江 泰州 盐城 昆山 江阴 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 台州 义乌 合肥 芜湖 蚌埠 马鞍山 福州 厦门 泉州 漳州 莆田 宁德 南昌 九江 赣州 济南 青岛 淄博 烟台 潍坊 济宁 威海 日照 临沂 寿光 郑州 洛阳 开封 新乡 武汉 宜昌 襄阳 黄石 长沙 株洲 湘潭 岳阳 广州 深圳 珠海 汕头 佛山 东莞 中山 惠州 江门 湛江 南宁 桂林 柳州 北海 海口 三亚 成都 绵阳 德阳 宜宾 自贡 贵阳 遵义 昆明 大理 西安 宝鸡 咸阳 杨凌 兰州 天水 西宁 银川 乌鲁木齐 呼和浩特 包头 鄂尔多斯 拉萨 中关村 横琴 前海 雄安'.split(
    ' ',
  );

const leading = /^(?:中国|中科院|中华|国家(?!地)|我国|全国|中央|清华|浦东|长三角|粤港澳)/u;

const joined = (text: string) => plainLetters(text.toLowerCase()).replace(/[^a-z]/g, '');

let latin: ReadonlySet<string> | undefined;

/** Names of Chinese places in Latin letters: pinyin, and the variants of the vocabulary. */
function latinPlaces(): ReadonlySet<string> {
  latin ??= new Set([
    ...places.map((each) => pinyin(each, { toneType: 'none', type: 'array' }).join('')),
    ...variants
      .split(/[\n,|]/u)
      .map(joined)
      .filter(Boolean),
    'shaanxi',
    'china',
    'chinese',
    'sino',
    'hongkong',
    'innermongolia',
  ]);
  return latin;
}

/** True if a name begins with a place of Greater China, or has one among its words in Latin letters. */
export function isChineseName(name: string): boolean {
  const plain = simplify(name).replace(/^[“"（(\s]+/u, '');
  if (leading.test(plain) || places.some((place) => plain.startsWith(place))) return true;
  const words = plain.split(/[\s,()-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.some((word) => latinPlaces().has(joined(word)));
}

/** True if a text names a Chinese place in Latin letters, and nothing else. */
export const isChinesePlace = (word: string): boolean => latinPlaces().has(joined(word));
