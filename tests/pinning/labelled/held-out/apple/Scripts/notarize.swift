#!/usr/bin/env swift
import Foundation
import Security

// Verifies that a built application was signed by our team before it goes to the notary.
let arguments = CommandLine.arguments
guard arguments.count == 2 else {
    print("usage: notarize.swift App.app")
    exit(64)
}

let requirementText = #"anchor apple generic and certificate leaf[subject.OU] = "9QX4Z7L2TK""#
var code: SecStaticCode?
var requirement: SecRequirement?
guard SecStaticCodeCreateWithPath(URL(fileURLWithPath: arguments[1]) as CFURL, [], &code) == errSecSuccess,
      SecRequirementCreateWithString(requirementText as CFString, [], &requirement) == errSecSuccess,
      let code, let requirement
else {
    print("cannot read \(arguments[1])")
    exit(1)
}

let status = SecStaticCodeCheckValidity(code, SecCSFlags(rawValue: kSecCSCheckAllArchitectures), requirement)
if status != errSecSuccess {
    print(SecCopyErrorMessageString(status, nil) ?? "" as CFString)
    exit(1)
}

var info: CFDictionary?
SecCodeCopySigningInformation(code, SecCSFlags(rawValue: kSecCSSigningInformation), &info)
if let chain = (info as? [String: Any])?[kSecCodeInfoCertificates as String] as? [SecCertificate] {
    for c in chain { print(SecCertificateCopySubjectSummary(c) ?? "" as CFString) }
}
