/**
 * Names of places that are not read off the pinyin of their Chinese names, and the cities of posts, with the names that notices and older
 * texts use. A line is one place: its names in Latin script, then in Chinese. The Chinese names are those of the posts' own pages
 * (`data/posts`), with the forms used in Hong Kong and Taiwan and before; other names after GeoNames (CC BY 4.0).
 */
export const cities = `
adelaide | 阿德莱德, 阿得雷德
alexandria | 亚历山大, 亚历山大港
almaty, alma ata | 阿拉木图
ankara | 安卡拉
astana, nur sultan | 阿斯塔纳, 努尔苏丹
athens, athen, athenes | 雅典
auckland | 奥克兰
bangkok | 曼谷
barcelona | 巴塞罗那, 巴塞隆纳
belfast | 贝尔法斯特
belgrade, beograd, belgrad | 贝尔格莱德
berlin | 柏林
bern, berne | 伯尔尼
brasilia | 巴西利亚
bratislava | 布拉迪斯拉发
brisbane | 布里斯班
brussels, bruxelles, brussel, brussel | 布鲁塞尔
bucharest, bucuresti, bukarest | 布加勒斯特
budapest | 布达佩斯
buenos aires | 布宜诺斯艾利斯
busan, pusan | 釜山
cairo, kairo | 开罗
calgary | 卡尔加里, 卡加利
canberra | 堪培拉, 坎培拉
cape town, kapstadt | 开普敦
cebu | 宿务
chiang mai | 清迈
chicago | 芝加哥
christchurch | 克赖斯特彻奇, 基督城
constanta | 康斯坦察
copenhagen, kopenhagen, kobenhavn | 哥本哈根
denpasar | 登巴萨
dublin | 都柏林
durban | 德班
dusseldorf, duesseldorf | 杜塞尔多夫
edinburgh | 爱丁堡
florence, firenze, florenz | 佛罗伦萨, 翡冷翠
frankfurt, frankfurt am main | 法兰克福
fukuoka | 福冈
gdansk, danzig | 格但斯克
gothenburg, goteborg | 哥德堡
gwangju, kwangju | 光州
hamburg | 汉堡
hanoi | 河内
helsinki | 赫尔辛基
ho chi minh city, saigon | 胡志明市, 西贡
houston | 休斯敦, 休斯顿, 休士顿, 侯斯顿
irkutsk | 伊尔库茨克
islamabad | 伊斯兰堡
istanbul | 伊斯坦布尔
jakarta | 雅加达
jeju, cheju | 济州
johannesburg | 约翰内斯堡
karachi | 卡拉奇
kazan | 喀山
khabarovsk, chabarowsk | 哈巴罗夫斯克, 伯力
khon kaen | 孔敬
kolkata, calcutta | 加尔各答
kota kinabalu | 哥打基纳巴卢, 亚庇
kuala lumpur | 吉隆坡
kuching | 古晋
kyiv, kiev, kiew | 基辅
lahore | 拉合尔
lisbon, lisboa, lissabon | 里斯本
ljubljana | 卢布尔雅那
london, londres | 伦敦
los angeles | 洛杉矶, 洛杉机
lyon, lyons | 里昂
madrid | 马德里
manchester | 曼彻斯特
manila | 马尼拉
marseille, marseilles | 马赛
medan | 棉兰
melbourne | 墨尔本
mexico city | 墨西哥城
milan, milano, mailand | 米兰
minsk | 明斯克
montreal | 蒙特利尔, 满地可
moscow, moskva, moskau, moscou | 莫斯科
mumbai, bombay | 孟买
munich, munchen, muenchen | 慕尼黑
nagasaki | 长崎
nagoya | 名古屋
new delhi | 新德里
new york, new york city, nyc | 纽约
niigata | 新潟, 新泻
odesa, odessa | 敖德萨
osaka | 大阪
oslo | 奥斯陆
ottawa | 渥太华
paris | 巴黎
penang | 槟城
perth | 珀斯
prague, praha, prag | 布拉格
pretoria | 比勒陀利亚
recife | 累西腓
reykjavik | 雷克雅未克
rio de janeiro | 里约热内卢
rome, roma, rom | 罗马
saint petersburg, st petersburg, sankt petersburg, leningrad | 圣彼得堡, 列宁格勒
san francisco | 旧金山, 三藩市, 圣弗朗西斯科
sapporo | 札幌
seoul | 首尔, 汉城
sofia | 索非亚
songkhla | 宋卡
stockholm | 斯德哥尔摩
strasbourg, strassburg | 斯特拉斯堡
surabaya | 泗水
sydney | 悉尼, 雪梨
sao paulo | 圣保罗
tashkent | 塔什干
tel aviv | 特拉维夫
the hague, hague, den haag | 海牙
tijuana | 蒂华纳
tokyo, tokio | 东京
toronto | 多伦多
vancouver | 温哥华
vienna, wien | 维也纳
vladivostok, wladiwostok | 符拉迪沃斯托克, 海参崴
warsaw, warszawa, warschau | 华沙
washington, washington dc | 华盛顿
wellington | 惠灵顿
yekaterinburg, ekaterinburg, jekaterinburg | 叶卡捷琳堡
zagreb | 萨格勒布
zurich, zuerich | 苏黎世
`;

/** Places of Greater China whose Latin name is not the pinyin of the Chinese one, or has variants. */
export const chinesePlaces = `
beijing, peking | 北京
guangdong, canton province | 广东
guangzhou, canton | 广州
shaanxi, shensi | 陕西
shanxi | 山西
inner mongolia, nei mongol, neimenggu | 内蒙古, 内蒙
tibet, xizang | 西藏
xinjiang | 新疆, 新疆维吾尔
hong kong, hongkong, xianggang | 香港
macau, macao, aomen | 澳门
harbin, haerbin | 哈尔滨
urumqi, wulumuqi | 乌鲁木齐
hohhot, huhehaote | 呼和浩特
lhasa, lasa | 拉萨
nanjing, nanking | 南京
tianjin, tientsin | 天津
chongqing, chungking | 重庆
xian, sian | 西安
taipei, taibei | 台北
kaohsiung, gaoxiong | 高雄
taichung, taizhong | 台中
tainan | 台南
hsinchu, xinzhu | 新竹
keelung, jilong | 基隆
xiamen, amoy | 厦门
suzhou, soochow | 苏州
tsinghua, qinghua | 清华
`;
