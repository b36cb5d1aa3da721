// English nouns that are not counted: no "a", no plural, and no "the" when Arabic has ال for the kind as a whole.

export const massNouns: ReadonlySet<string> = new Set(
  "advice|agriculture|aid|blood|bread|calm|cooperation|coordination|corruption|culture|damage|democracy|diabetes|diplomacy|education|electricity|employment|energy|equipment|evidence|finance|financing|food|freedom|fuel|funding|gas|gold|growth|health|help|housing|humanity|income|independence|inflation|information|innocence|investment|irrigation|justice|knowledge|labor|labour|legitimacy|literature|luxury|maintenance|money|music|negligence|news|nutrition|oil|peace|pollution|poverty|pressure|prevention|progress|prosperity|protection|racism|rain|research|resistance|responsibility|rice|rubble|safety|security|silence|sleep|solidarity|sovereignty|speed|stability|stress|sugar|support|sustainability|tension|terrorism|tourism|trade|traffic|training|transparency|transport|travel|truth|unemployment|violence|water|wealth|weather|wheat|accountability|accuracy|integrity|anonymity|economics|English|Arabic|French|waiting|access|territory|territories|media".split(
    "|",
  ),
);

/** Nouns in -ion, -ment and the like that are counted all the same; the others, as verbal nouns, are not. */
export const countedAlthoughVerbal: ReadonlySet<string> = new Set(
  "accusation|agreement|allegation|announcement|answer|appointment|arrangement|attack|attempt|amendment|battle|bombing|building|change|claim|comment|commitment|comparison|complaint|condition|conversation|decision|decline|delay|demand|demonstration|difference|discussion|drop|election|end|examination|exception|exhibition|expectation|explanation|explosion|extension|fall|fine|gain|hearing|increase|indication|instruction|invasion|invitation|investigation|killing|law|loss|meeting|mission|objection|offer|operation|opinion|option|order|payment|petition|plan|position|promise|proposal|protest|question|raid|rate|reaction|recommendation|reduction|regulation|relation|report|request|response|restriction|rise|rule|sanction|session|settlement|shooting|solution|statement|step|strike|study|suggestion|threat|tradition|transaction|treatment|trial|vacuum|verdict|violation|visit|vote|warning|withdrawal|attack|dispute|conflict|call|need|contract|invitation|deal|right|link|connection|truce|ban|deficit|desire|hope|response|role|view".split(
    "|",
  ),
);
