"""The formats of services as their public specifications have them, as far as a report uses them; what is not named is wrong."""

from __future__ import annotations

TEXT = {"type": "string", "minLength": 1}
LINE = {"type": "integer", "minimum": 1}


def closed(required: dict[str, object], optional: dict[str, object] | None = None) -> dict[str, object]:
    """An object with these keys and no others."""
    properties = {**required, **(optional or {})}
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def listed(items: object) -> dict[str, object]:
    return {"type": "array", "items": items}


MESSAGE = closed({"text": TEXT}, {"markdown": TEXT})
SARIF_LEVEL = {"enum": ["none", "note", "warning", "error"]}
SARIF_LOCATION = closed(
    {
        "physicalLocation": closed(
            {"artifactLocation": closed({"uri": {"type": "string", "format": "uri-reference"}})},
            {"region": closed({"startLine": LINE}, {"startColumn": LINE})},
        )
    }
)
SARIF_NOTIFICATION = closed(
    {"message": MESSAGE},
    {"descriptor": closed({"id": TEXT}), "level": SARIF_LEVEL, "locations": listed(SARIF_LOCATION)},
)
SARIF = closed(
    {
        "version": {"const": "2.1.0"},
        "runs": listed(
            closed(
                {
                    "tool": closed(
                        {
                            "driver": closed(
                                {"name": TEXT},
                                {
                                    "version": TEXT,
                                    "informationUri": {"type": "string", "format": "uri"},
                                    "rules": {
                                        "uniqueItems": True,
                                        **listed(
                                            closed(
                                                {"id": TEXT},
                                                {
                                                    "name": TEXT,
                                                    "shortDescription": MESSAGE,
                                                    "help": MESSAGE,
                                                    "defaultConfiguration": closed({"level": SARIF_LEVEL}),
                                                },
                                            )
                                        ),
                                    },
                                },
                            )
                        }
                    ),
                    "results": listed(
                        closed(
                            {"message": MESSAGE},
                            {
                                "ruleId": TEXT,
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "level": SARIF_LEVEL,
                                "locations": listed(SARIF_LOCATION),
                                "relatedLocations": {"uniqueItems": True, **listed(SARIF_LOCATION)},
                                "partialFingerprints": {
                                    "type": "object",
                                    "additionalProperties": {"type": "string"},
                                },
                            },
                        )
                    ),
                },
                {
                    "invocations": listed(
                        closed(
                            {"executionSuccessful": {"type": "boolean"}},
                            {"toolExecutionNotifications": listed(SARIF_NOTIFICATION)},
                        )
                    ),
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                },
            )
        ),
    },
    {"$schema": {"type": "string", "format": "uri"}},
)
GITLAB = listed(
    closed(
        {
            "description": TEXT,
            "check_name": TEXT,
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": closed({"path": TEXT, "lines": closed({"begin": LINE})}),
        }
    )
)
RDJSON = closed(
    {
        "diagnostics": listed(
            closed(
                {
                    "message": TEXT,
                    "location": closed(
                        {"path": TEXT}, {"range": closed({"start": closed({"line": LINE}, {"column": LINE})})}
                    ),
                },
                {
                    "severity": {"enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]},
                    "code": closed({"value": TEXT}, {"url": TEXT}),
                },
            )
        )
    },
    {"source": closed({"name": TEXT}, {"url": TEXT}), "severity": TEXT},
)
# What Jenkins' junit-10.xsd allows, as far as it is used.
JUNIT = """\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="failure"><xs:complexType mixed="true">
    <xs:attribute name="message" type="xs:string"/><xs:attribute name="type" type="xs:string" use="required"/>
  </xs:complexType></xs:element>
  <xs:element name="system-out" type="xs:string"/>
  <xs:element name="skipped"><xs:complexType mixed="true"><xs:attribute name="message" type="xs:string"/></xs:complexType></xs:element>
  <xs:element name="testcase"><xs:complexType>
    <xs:sequence>
      <xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element ref="failure"/><xs:element ref="system-out"/>
        <xs:element ref="skipped"/></xs:choice>
    </xs:sequence>
    <xs:attribute name="name" type="xs:string" use="required"/><xs:attribute name="classname" type="xs:string"/>
  </xs:complexType></xs:element>
  <xs:element name="testsuite"><xs:complexType>
    <xs:sequence><xs:element ref="testcase" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="name" type="xs:string" use="required"/>
    <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="failures" type="xs:nonNegativeInteger"/><xs:attribute name="errors" type="xs:nonNegativeInteger"/>
    <xs:attribute name="skipped" type="xs:nonNegativeInteger"/>
  </xs:complexType></xs:element>
  <xs:element name="testsuites"><xs:complexType>
    <xs:sequence><xs:element ref="testsuite" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="name" type="xs:string"/><xs:attribute name="tests" type="xs:nonNegativeInteger"/>
    <xs:attribute name="failures" type="xs:nonNegativeInteger"/>
  </xs:complexType></xs:element>
</xs:schema>
"""
