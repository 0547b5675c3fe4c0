using System.Collections.Frozen;
using System.Xml.Linq;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>The properties that need no description in a PDF/A file: those of XMP as of 2005, and those of ISO 19005 itself.</summary>
internal static class XmpSchemas
{
    private const string DublinCore = """
        contributor:bag coverage:text creator:seq date:seq description:alt format:text identifier:text language:bag publisher:bag
        relation:bag rights:alt source:text subject:bag title:alt type:bag
        """;

    private const string Basic = """
        Advisory:bag BaseURL:text CreateDate:date CreatorTool:text Identifier:bag Label:text MetadataDate:date ModifyDate:date Nickname:text
        Rating:any Thumbnails:any
        """;

    private const string Management = """
        DerivedFrom:any DocumentID:text History:seq InstanceID:text LastURL:text ManageTo:text ManageUI:text ManagedFrom:any Manager:text
        ManagerVariant:text RenditionClass:text RenditionOf:any RenditionParams:text SaveID:integer VersionID:text Versions:seq
        """;

    private const string Photoshop = """
        AuthorsPosition:text CaptionWriter:text Category:text City:text Country:text Credit:text DateCreated:any Headline:text Instructions:text
        Source:text State:text SupplementalCategories:any TransmissionReference:text Urgency:integer
        """;

    private const string CameraRaw = """
        AutoBrightness AutoContrast AutoExposure AutoShadows BlueHue BlueSaturation Brightness CameraProfile ChromaticAberrationB ChromaticAberrationR
        ColorNoiseReduction Contrast CropAngle CropBottom CropHeight CropLeft CropRight CropTop CropUnits CropWidth Exposure GreenHue GreenSaturation
        HasCrop HasSettings LuminanceSmoothing RawFileName RedHue RedSaturation Saturation ShadowTint Shadows Sharpness Temperature Tint ToneCurve
        ToneCurveName Version VignetteAmount VignetteMidpoint WhiteBalance
        """;

    private const string Tiff = """
        Artist BitsPerSample Compression Copyright DateTime ImageDescription ImageLength ImageWidth Make Model NativeDigest Orientation
        PhotometricInterpretation PlanarConfiguration PrimaryChromaticities ReferenceBlackWhite ResolutionUnit SamplesPerPixel Software
        TransferFunction WhitePoint XResolution YCbCrCoefficients YCbCrPositioning YCbCrSubSampling YResolution
        """;

    private const string Exif = """
        ApertureValue BrightnessValue CFAPattern ColorSpace ComponentsConfiguration CompressedBitsPerPixel Contrast CustomRendered DateTimeDigitized
        DateTimeOriginal DeviceSettingDescription DigitalZoomRatio ExifVersion ExposureBiasValue ExposureIndex ExposureMode ExposureProgram ExposureTime
        FNumber FileSource Flash FlashEnergy FlashpixVersion FocalLength FocalLengthIn35mmFilm FocalPlaneResolutionUnit FocalPlaneXResolution
        FocalPlaneYResolution GPSAltitude GPSAltitudeRef GPSAreaInformation GPSDOP GPSDestBearing GPSDestBearingRef GPSDestDistance GPSDestDistanceRef
        GPSDestLatitude GPSDestLongitude GPSDifferential GPSImgDirection GPSImgDirectionRef GPSLatitude GPSLongitude GPSMapDatum GPSMeasureMode
        GPSProcessingMethod GPSSatellites GPSSpeed GPSSpeedRef GPSStatus GPSTimeStamp GPSTrack GPSTrackRef GPSVersionID GainControl ISOSpeedRatings
        ImageUniqueID LightSource MakerNote MaxApertureValue MeteringMode NativeDigest OECF PixelXDimension PixelYDimension RelatedSoundFile Saturation
        SceneCaptureType SceneType SensingMethod Sharpness ShutterSpeedValue SpatialFrequencyResponse SpectralSensitivity SubjectArea SubjectDistance
        SubjectDistanceRange SubjectLocation UserComment WhiteBalance
        """;

    private const string Media = """
        absPeakAudioFilePath album altTapeName altTimecode artist audioChannelType audioCompressor audioModDate audioSampleRate audioSampleType
        beatSpliceParams composer contributedMedia copyright duration engineer fileDataRate genre instrument introTime key logComment loop markers
        metadataModDate numberOfBeats outCue projectRef pullDown relativePeakAudioFilePath relativeTimestamp releaseDate resampleParams scaleType scene
        shotDate shotLocation shotName speakerPlacement startTimecode stretchMode tapeName tempo timeScaleParams timeSignature trackNumber
        videoAlphaMode videoAlphaPremultipleColor videoAlphaUnityIsTransparent videoColorSpace videoCompressor videoFieldOrder videoFrameRate
        videoFrameSize videoModDate videoPixelAspectRatio videoPixelDepth
        """;

    private static readonly FrozenDictionary<XName, string> Known = new Dictionary<string, string>
    {
        ["http://purl.org/dc/elements/1.1/"] = DublinCore,
        ["http://ns.adobe.com/xap/1.0/"] = Basic,
        ["http://ns.adobe.com/xap/1.0/rights/"] = "Certificate:text Marked:boolean Owner:bag UsageTerms:alt WebStatement:text",
        ["http://ns.adobe.com/xap/1.0/mm/"] = Management,
        ["http://ns.adobe.com/xap/1.0/bj/"] = "JobRef:bag",
        ["http://ns.adobe.com/xap/1.0/t/pg/"] = "Colorants:seq Fonts:bag MaxPageSize:any NPages:integer PlateNames:seq",
        ["http://ns.adobe.com/xmp/1.0/DynamicMedia/"] = Media,
        ["http://ns.adobe.com/pdf/1.3/"] = "Keywords:text PDFVersion:text Producer:text",
        ["http://ns.adobe.com/photoshop/1.0/"] = Photoshop,
        ["http://ns.adobe.com/camera-raw-settings/1.0/"] = CameraRaw,
        ["http://ns.adobe.com/tiff/1.0/"] = Tiff,
        ["http://ns.adobe.com/exif/1.0/"] = Exif,
        ["http://ns.adobe.com/exif/1.0/aux/"] = "Lens SerialNumber",
        ["http://www.aiim.org/pdfa/ns/id/"] = "amd:text conformance:text corr:text part:integer",
        ["http://www.aiim.org/pdfa/ns/extension/"] = "schemas:bag",
    }
        .SelectMany(schema => schema.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(entry => (Space: (XNamespace)schema.Key, Parts: entry.Split(':'))))
        .ToFrozenDictionary(entry => entry.Space + entry.Parts[0], entry => entry.Parts.Length > 1 ? entry.Parts[1] : XmpForm.Any);

    /// <summary>The form of a property, as <see cref="XmpForm"/> knows it; null when no predefined schema has it.</summary>
    public static string? FormOf(XName property) => Known.GetValueOrDefault(property);
}
