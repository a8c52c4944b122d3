/**
 * Terms that belong to areas and technologies of `data/posts`, beside their own names: what their published classes and notices call them
 * (CET list 2024, Made in China 2025, titles of `data/documented`). A line is the id without its kind, then terms in English and Chinese.
 */
export const technologyTerms = `
area/aic artificial intelligence, AI, software | 人工智能, AI, 软件
area/bio biotechnology, biotech, life sciences, medicine, healthcare | 生物技术, 生物医药, 生命科学, 医疗
area/ict ICT, information technology, communications, telecommunications, cyber security | 信息技术, 通信, 电子信息
area/sem semiconductors, photonics, chips, microelectronics, integrated circuits | 半导体, 芯片, 集成电路, 微电子
area/qtm quantum technology, quantum information | 量子, 量子技术, 量子信息
area/mat advanced materials, new materials, materials, chemistry | 新材料, 先进材料
area/mfg advanced manufacturing, robotics, intelligent manufacturing | 先进制造, 智能制造, 机器人
area/aer aerospace, space, aviation | 航空航天
area/trn transport, marine | 交通
area/nrg clean energy, new energy, renewable energy | 新能源, 清洁能源
area/env environment, environmental protection, green technology | 环保, 环境保护, 节能环保
area/agr agriculture, food, agritech | 现代农业, 农业
area/sen sensing, sensors, navigation | 传感, 传感器, 导航
technology/bio-pharmaceuticals-and-biologics drugs, new drugs, antibodies, stem cells, cell therapy, CAR-T | 创新药, 抗体, 干细胞, 细胞治疗, 制药, 中医药
technology/bio-vaccines-and-countermeasures vaccine, mRNA | 疫苗
technology/bio-medical-devices-and-delivery-systems medical devices, drug delivery, needle-free injection | 医疗器械, 医疗设备, 无针注射
technology/bio-diagnostics-and-medical-imaging diagnostics, MRI, in vitro diagnostics | 体外诊断, 医学影像, 核磁共振
technology/bio-genomics-and-gene-therapy gene sequencing, gene editing, CRISPR, genomics, gene therapy | 基因测序, 基因编辑, 基因治疗
technology/bio-synthetic-biology-and-bio-manufacturing synthetic biology, fermentation | 合成生物, 合成生物学, 生物制造
technology/bio-neurotechnology brain-computer interface, neuroscience | 脑机接口, 脑科学
technology/aic-machine-learning deep learning, neural networks, large language models | 深度学习, 神经网络, 大模型
technology/aic-computer-vision image recognition, face recognition, machine vision | 图像识别, 人脸识别, 机器视觉
technology/aic-speech-and-language natural language processing, speech recognition, NLP | 自然语言处理, 语音识别
technology/aic-data-analytics big data | 大数据
technology/aic-human-machine-interface-and-ar-vr virtual reality, augmented reality, VR, AR | 虚拟现实, 增强现实
technology/aic-industrial-and-engineering-software CAD, industrial software, simulation software | 工业软件
technology/ict-wireless-and-rf-communication 5G, 6G, wireless communication, mobile communications, radio frequency | 移动通信, 无线通信, 射频
technology/ict-optical-and-undersea-communication optical fibre, optical communication, submarine cables | 光纤, 光通信, 海底光缆
technology/ict-cloud-edge-and-high-performance-computing cloud computing, supercomputing, edge computing, HPC | 云计算, 超级计算, 高性能计算, 边缘计算
technology/ict-cyber-security-and-cryptography cyber security, cybersecurity, encryption | 网络安全, 信息安全, 加密
technology/ict-distributed-ledgers blockchain | 区块链
technology/ict-internet-of-things IoT | 物联网
technology/sem-ic-design-and-eda chip design, EDA | 芯片设计
technology/sem-fabrication-equipment lithography, etching | 光刻机, 光刻, 刻蚀
technology/sem-semiconductor-materials silicon wafers, photoresist | 硅片, 光刻胶
technology/sem-power-and-wide-bandgap-devices silicon carbide, gallium nitride, SiC, GaN | 碳化硅, 氮化镓, 第三代半导体
technology/sem-photonics-and-lasers lasers, laser, photonics, LED | 激光, 激光器, 光电子
technology/sem-displays-and-packaging OLED, display panels, chip packaging | 显示面板, 封装
technology/qtm-quantum-computing quantum computer | 量子计算机
technology/qtm-quantum-communication quantum key distribution | 量子密钥分发, 量子保密通信
technology/mat-composites-and-fibres carbon fibre, carbon fiber, composites | 碳纤维, 复合材料
technology/mat-nanomaterials graphene, carbon nanotubes, nanotechnology | 石墨烯, 碳纳米管, 纳米技术, 纳米
technology/mat-metals-and-alloys titanium alloys, superalloys, aluminium alloys, liquid metal | 钛合金, 高温合金, 铝合金, 液态金属
technology/mat-coatings-and-surface-treatment laser cladding, thermal spraying, coatings | 激光熔覆, 热喷涂, 涂层
technology/mat-membranes-and-catalysts catalysts, membranes | 催化剂, 分离膜
technology/mat-magnets-and-superconductors superconductors, permanent magnets, rare earth magnets | 超导, 永磁
technology/mfg-machine-tools-and-precision-machining CNC machine tools, machine tools | 数控机床
technology/mfg-additive-manufacturing 3D printing, 3-D printing, additive manufacturing | 3D打印, 三维打印
technology/mfg-industrial-and-service-robots robots, robot, industrial robots, exoskeletons | 机器人, 工业机器人
technology/aer-aircraft-engines-and-gas-turbines aero engines, jet engines, gas turbines | 航空发动机, 燃气轮机
technology/aer-uncrewed-aircraft drones, UAV, unmanned aerial vehicles | 无人机
technology/aer-satellites satellite, remote sensing satellites | 人造卫星
technology/aer-launch-systems rockets, launch vehicles | 火箭, 运载火箭
technology/trn-new-energy-vehicles electric vehicles, EV, electric cars | 新能源车, 电动汽车
technology/trn-autonomous-driving self-driving, driverless cars | 无人驾驶
technology/trn-rail high-speed rail, railways | 高铁, 铁路
technology/nrg-solar photovoltaics, solar energy, solar cells, PV | 光伏, 太阳能电池
technology/nrg-wind-and-marine wind power, wind energy, tidal energy | 风电, 风力发电, 潮汐能
technology/nrg-batteries-and-storage lithium batteries, energy storage, lithium-ion batteries | 锂电池, 储能, 锂离子电池
technology/nrg-hydrogen-and-fuel-cells hydrogen energy, fuel cells, hydrogen | 氢能, 燃料电池
technology/nrg-nuclear nuclear power, nuclear energy, nuclear fusion | 核电, 核聚变
technology/nrg-grid-and-power-equipment smart grid, ultra-high voltage | 智能电网, 特高压
technology/nrg-oil-gas-and-geothermal shale gas, geothermal energy | 页岩气, 地热
technology/env-water-treatment sewage treatment, desalination, wastewater treatment | 污水处理, 海水淡化
technology/env-waste-and-recycling waste treatment, recycling | 垃圾处理, 循环经济
technology/env-air-and-carbon carbon capture, desulphurisation | 碳捕集, 脱硫脱硝
technology/env-soil-remediation soil remediation | 土壤修复
technology/agr-seeds-and-breeding plant breeding, hybrid rice | 育种, 杂交水稻
technology/agr-aquaculture-and-livestock aquaculture, livestock | 水产养殖, 畜牧
technology/sen-radar-and-lidar lidar, radar | 激光雷达, 雷达
technology/sen-inertial-and-satellite-navigation satellite navigation, GNSS, BeiDou, GPS | 北斗, 卫星导航, 惯性导航
`;
