/**
 * Words that many names of institutions share, in English and Chinese. A line is the weight of the word in a comparison (1 for a word that
 * only few names have), its English terms and its Chinese ones. The first term names it. Lines that begin with `=` are types of institution: one
 * type for another makes a small difference. Written for this program after the names of ROR (CC0) and of `data/`.
 */
export const institutions = `
=.35 | university, univ, universitat, universite, universidad, universita, universiteit, universitet | 大学
=.35 | college | 学院
=.35 | institute, inst, institut, instituto, istituto | 研究院, 研究所, 院, 所
=.35 | academy, acad | 科学院
=.35 | polytechnic | 职业技术学院, 职业学院, 职院, 高等专科学校, 专科学校
=.35 | school | 学校
=.3 | senior high school, high school, middle school, secondary school | 高级中学, 中学, 高中
=.3 | hospital, hosp | 医院
=.3 | group | 集团
=.3 | holdings, holding | 控股
=.3 | center, centre, ctr, cent | 中心
=.3 | laboratory, laboratories, lab, labs | 实验室
=.3 | department, dept | 厅, 系
=.3 | bureau | 局
=.3 | ministry | 部
=.3 | commission | 委员会, 委
=.3 | committee, council | 理事会
=.3 | association | 协会
=.3 | society | 学会
=.3 | federation | 联合会
=.3 | foundation, fund | 基金会, 基金
=.3 | administration, agency | 管理局, 总局, 署
=.3 | office | 办公室, 办事处
=.3 | station | 站
=.3 | branch, division | 分会, 分院, 分公司, 分所
=.3 | network | 网, 网站, 官方网站
=.3 | museum | 博物馆
=.3 | library | 图书馆
=.3 | government | 政府, 人民政府
.2 | campus | 校区
.2 | state key laboratory, national key laboratory | 国家重点实验室
.2 | state, national | 国家, 国立, 国
.2 | key | 重点
.2 | chinese academy sciences, cas | 中国科学院, 中科院
.2 | peoples republic china, prc | 中华人民共和国
.2 | peoples liberation army, pla | 中国人民解放军, 解放军
.2 | people, peoples | 人民
.2 | province, provincial | 省
.2 | city, municipal, municipality | 市, 市立
.2 | county, district, prefecture | 县, 区, 州
.2 | autonomous region, autonomous | 自治区, 自治
.3 | research, researches | 研究
.3 | science, scientific, sciences | 科学
.3 | technology, technological, technologies, tech, technic | 技术, 科技, 工学, 理工
.3 | science technology, st | 科学技术
.4 | engineering | 工程, 工学
.4 | polytechnical, technology, science technology | 理工, 工业
.4 | technical | 工业
.3 | development | 发展, 开发
.3 | international | 国际
.3 | affiliated, attached | 附属
.3 | joint | 联合
.3 | general | 总
.4 | central | 中央, 中心
.4 | investment, investments | 投资
.4 | management | 管理
.4 | industry, industries, industrial | 产业, 实业, 工业
.4 | service, services | 服务
.4 | system, systems | 系统
.4 | advanced | 高等, 先进
.4 | applied, application, applications | 应用
.4 | vocational | 职业
.4 | education | 教育
.4 | teachers, normal | 师范
.4 | resources, resource | 资源
.6 | medical, medicine | 医科, 医学, 医
.6 | health | 卫生, 健康
.6 | traditional chinese medicine, chinese medicine, tcm | 中医药, 中医
.6 | pharmaceutical, pharmaceuticals, pharma | 药业, 制药, 医药
.6 | pharmacy, pharmaceutical sciences | 药学, 药科
.6 | biology, biological | 生物学
.6 | biotechnology, biotech, bio, biosciences | 生物, 生物科技, 生物技术
.6 | physics, physical | 物理
.6 | chemistry, chemical, chemicals | 化学, 化工
.6 | mathematics, mathematical | 数学
.6 | material, materials | 材料
.6 | mechanical, machinery | 机械
.6 | electrical | 电气, 电机
.6 | electronic, electronics | 电子
.6 | mechatronics, mechanical electrical | 机电
.6 | information | 信息, 资讯
.6 | communication, communications, telecommunication, telecommunications | 通信, 通讯
.6 | computer, computing | 计算机, 电脑, 计算
.6 | software | 软件
.6 | network security, cyber security | 网络安全
.6 | energy | 能源
.6 | power | 电力
.6 | petroleum, oil | 石油
.6 | nuclear | 核
.6 | mining | 矿业
.6 | geology, geological, geosciences | 地质
.6 | ocean, oceanography, marine, maritime | 海洋
.6 | environment, environmental | 环境
.6 | agriculture, agricultural | 农业
.6 | agriculture forestry, agricultural forestry | 农林
.6 | forestry | 林业
.6 | fisheries, fishery | 渔业, 水产
.6 | animal husbandry, animal | 畜牧, 动物
.6 | plant, botany | 植物
.6 | food | 食品
.6 | economics, economy, economic | 经济
.6 | finance, financial | 金融, 财经
.6 | finance economics | 财经
.6 | business, commerce, commercial | 商, 商业
.6 | industry commerce, technology business, industry business | 工商
.6 | trade | 贸易
.6 | political science, politics | 政治, 政法
.6 | law | 法律, 法学
.6 | foreign studies, foreign languages, international studies | 外国语, 外语
.6 | language | 语言
.6 | culture, cultural | 文化
.6 | art, arts | 艺术
.6 | fine arts | 美术
.6 | music, conservatory | 音乐
.6 | sport, sports, physical education | 体育
.6 | nationalities, minzu, ethnic | 民族
.6 | police, public security | 警察, 公安
.6 | defense, defence | 国防
.6 | military | 军事, 军
.6 | navy, naval | 海军
.6 | army | 陆军
.6 | air force | 空军
.6 | space, aerospace, astronautics | 航天
.6 | aeronautics, aviation, aeronautical, aircraft | 航空, 飞机
.6 | aeronautics astronautics | 航空航天
.6 | transport, transportation, communications transport | 交通
.6 | railway, railways | 铁道, 铁路
.6 | automobile, automotive, motors, motor, auto | 汽车
.6 | shipbuilding, ship | 船舶
.6 | construction, architecture, civil engineering | 建筑
.6 | steel, iron steel | 钢铁
.6 | metal, metals | 金属
.6 | rare earth | 稀土
.6 | textile, textiles | 纺织
.6 | water, water resources, hydropower, hydraulic | 水利, 水电
.6 | meteorological, meteorology | 气象
.6 | seismological, earthquake | 地震
.6 | remote sensing | 遥感
.6 | optics, optical, optoelectronic, optoelectronics | 光学, 光电
.6 | semiconductor, semiconductors | 半导体
.6 | intelligence, intelligent, smart | 智能
.6 | data | 数据
.6 | media | 传媒, 媒体
.6 | bank | 银行
.6 | insurance | 保险
.6 | securities | 证券
.6 | tourism | 旅游
.6 | social sciences, social science | 社会科学
.6 | quality | 质量
.6 | safety | 安全
.6 | disease | 病, 疾病
.6 | disease control prevention, cdc | 疾病预防控制, 疾控
.6 | occupational | 职业病
.6 | cancer, tumor, oncology | 肿瘤
.6 | eye, ophthalmology | 眼科
.6 | stomatology, dental | 口腔
.6 | children, childrens | 儿童
.6 | women children, maternity child | 妇幼
.6 | veterans | 荣民
.6 | virtual reality | 虚拟现实
.6 | mobile | 移动
.6 | satellite | 卫星
.6 | dynamics, dynamic | 动力学
.6 | genetics, genetic | 遗传
.6 | interactive | 互动
.6 | adult | 成人
.8 | east, eastern | 东部
.8 | northeast | 东北
.8 | northwest, northwestern | 西北
.8 | southeast, southeastern | 东南
.8 | southwest, southwestern | 西南
.8 | east china | 华东
.8 | south china | 华南
.8 | north china | 华北
.8 | central china | 华中
.8 | southern | 南方
.8 | northern | 北方
.8 | pearl river | 珠江
.8 | yellow river | 黄河
.8 | yangtze, yangtze river | 长江
.8 | sun yat sen | 中山
.8 | southeast asia, southeast asian | 东南亚
.8 | asia pacific | 亚太
.8 | asia, asian | 亚洲
.8 | africa, african | 非洲
.6 | sino | 中
`;

/** Ordinal numbers, which distinguish institutions: the second hospital is not the third. */
export const ordinals = `
first, 1st, no 1 | 第一, 一
second, 2nd, no 2 | 第二, 二
third, 3rd, no 3 | 第三, 三
fourth, 4th, no 4 | 第四, 四
fifth, 5th, no 5 | 第五, 五
sixth, 6th, no 6 | 第六, 六
seventh, 7th, no 7 | 第七, 七
eighth, 8th, no 8 | 第八, 八
ninth, 9th, no 9 | 第九, 九
tenth, 10th, no 10 | 第十, 十
`;
