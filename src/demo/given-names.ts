const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const LATVIAN_GIRLS = words(`
Anna Marta Elza Emīlija Alise Sofija Katrīna Estere Amēlija Paula Elizabete Keita Evelīna Viktorija Patrīcija Odrija Luīze
Madara Līva Laura Elīna Agnese Zane Ieva Inga Ilze Dace Kristīne Līga Liene Linda Sanita Sandra Santa Sabīne Samanta Rūta
Roberta Renāte Rebeka Ramona Megija Melānija Milana Monta Nora Nikola Nellija Natālija Maija Magdalēna Loreta Lilita Letīcija
Leila Lāsma Kitija Kintija Karlīna Karīna Kamila Justīne Jūlija Jete Jana Ivanda Inese Ingūna Indra Ilona Helēna Hanna Gundega
Grieta Gabriela Frančeska Eva Estele Ērika Emma Elita Elīza Elīse Egija Dita Diāna Dārta Dana Betija Beāte Baiba Annija Anete
Anda Amanda Alma Alīna Aija Agate Ada Zanda Žanete Vita Vineta Vija Vendija Vanesa Una Tīna Terēze Stella Sintija Signe
Sigita Sendija Selīna Selga Sanija Rēzija Rasa Raimonda Unda Ulla Undīne Ludmila Daniela Ance Austra Auce Aurēlija
Ksenija Klinta Krista Kate Kerija Kellija Lelde Lauma Lība Liepa Marija Mārīte Mairita Margrieta Marika Meldra Mētra Mia Mirdza
`)

export const LATVIAN_BOYS = words(`
Jānis Roberts Toms Markuss Gustavs Olivers Kārlis Emīls Dāvids Daniels Artūrs Matīss Maksis Marks Ralfs Rihards Rūdolfs
Reinis Renārs Raivo Raimonds Rainers Pēteris Pauls Patriks Oskars Niks Niklāvs Nils Mikus Mārtiņš Mārcis Mareks Ludis Linards
Leons Leonards Lauris Krišjānis Kristaps Kristers Kristofers Kristiāns Klāvs Kaspars Jurģis Juris Justs Jēkabs Jāzeps Ivo Ivars
Ingus Imants Ikars Henrijs Helmuts Harijs Harolds Haralds Guntis Guntars Gints Gatis Francis Filips Fēlikss Ēriks Ernests
Endijs Elvis Elvijs Elmārs Edvīns Edvards Eduards Edgars Dominiks Domeniks Didzis Dinārs Daumants Dainis Bruno Brencis Bernards
Benjamiņš Augusts Aldis Alberts Aksels Ainārs Aigars Adrians Adams Ādams Aivis Andris Andrejs Antons Ansis Arnis Artis Arvis
Atis Zigmārs Viktors Vilis Viesturs Vestards Valters Valdis Valts Uldis Uģis Tomass Teodors Teo Tālis Sandis Samuels Salvis
Sebastians Simons Rolands Rinalds Ritvars Roalds Rojs Romāns Rendijs Reno Ričards Rūrihs Olafs Ojārs Otto Normunds
Nauris Mairis Lotārs Lūkass Luiss Laimonis Krists Konrāds Kims Jūlijs Joahims Jonatans Gvido Germans
`)

export const RUSSIAN_GIRLS = words(`
Anastasija Aleksandra Arina Darja Jekaterina Jeļena Jevgenija Ksenija Kira Kristina Margarita Marija Milana Miroslava Nadežda
Natalja Oksana Olga Poļina Sofja Svetlana Taisija Tatjana Uļjana Valerija Varvara Vasilisa Vera Veronika Viktorija Violeta
Vlada Vladislava Zlata Alisa Alina Ņina Ludmila Eva Diana
`)

export const RUSSIAN_BOYS = words(`
Aleksandrs Aleksejs Anatolijs Andrejs Antons Arsenijs Artjoms Artūrs Bogdans Daniils Deniss Dmitrijs Fjodors Georgijs Gļebs
Grigorijs Igors Iļja Ivans Jaroslavs Jegors Jevgeņijs Kirils Konstantīns Ļevs Makars Maksims Marks Matvejs Mihails Miroslavs
Nikita Nikolajs Oļegs Pāvels Platons Romāns Ruslans Sergejs Staņislavs Stepans Timofejs Timurs Vadims Valērijs Vasīlijs
Vitālijs Vladimirs Vladislavs Vsevolods
`)
