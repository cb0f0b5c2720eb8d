<?xml version="1.0" encoding="utf-8"?>
<!-- The documentation of IotJobs without that of the compiler's own types that are compiled into it on netstandard2.0. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="xml" encoding="utf-8" indent="no" />
  <xsl:template match="@*|node()">
    <xsl:copy><xsl:apply-templates select="@*|node()" /></xsl:copy>
  </xsl:template>
  <xsl:template match="member[starts-with(substring(@name, 2), ':System.') or starts-with(substring(@name, 2), ':Microsoft.')]" />
</xsl:stylesheet>
